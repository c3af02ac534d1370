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
    return Math.ceil(fontSize * TextStyle.MONO_ADVANCE * FixedWidthNumber.LENGTH) + PADDING;
  }

  double biasWidth() {
    return Math.ceil(fontSize * TextStyle.MONO_ADVANCE * BIAS_LENGTH) + PADDING;
  }
}
