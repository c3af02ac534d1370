package xorlab.plot.network;

import xorlab.numeric.Rounding;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.draw.TextStyle;

/** The size of the labels of weights and biases, in CSS pixels. */
record NetworkLabelSize(double fontSize) {
  private static final int BIAS_LENGTH = 7;
  private static final int PADDING = 6;

  double height() {
    return Rounding.nearest(fontSize * 1.5);
  }

  double weightWidth() {
    return width(FixedWidthNumber.LENGTH);
  }

  double biasWidth() {
    return width(BIAS_LENGTH);
  }

  /** The width of a text of so many characters. */
  double width(int length) {
    return Math.ceil(fontSize * TextStyle.MONO_ADVANCE * length) + PADDING;
  }

  /** How many characters a width has room for. */
  int length(double width) {
    return (int) ((width - PADDING) / (fontSize * TextStyle.MONO_ADVANCE));
  }
}
