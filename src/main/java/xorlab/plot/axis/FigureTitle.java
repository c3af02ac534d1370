package xorlab.plot.axis;

import xorlab.plot.draw.FixedWidthText;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.plot.draw.TextStyle.Family;
import xorlab.words.DecisionWords;

/** The notebook's title above the axes: the iteration, and below it the loss. */
public final class FigureTitle {
  /**
   * The characters reserved for the loss, so that it does not move as the number of digits changes.
   */
  private static final int LOSS_SLOT = 26;

  private static final int SHORT_LOSS = 20;

  /** The greatest width of a digit, in font sizes. */
  private static final double DIGIT_WIDTH = 0.65;

  private static final double MARGIN = 4;

  private FigureTitle() {}

  /**
   * @param loss as Python's repr prints it
   */
  public static void draw(
      Surface surface, FigureLayout layout, Palette palette, int iteration, String loss) {
    double middle = layout.axes().x() + layout.axes().width() / 2;
    surface.text(
        DecisionWords.titleIteration(iteration),
        middle,
        layout.titleBaseline(),
        layout.title(),
        palette.ink());
    String text = DecisionWords.titleLoss(loss);
    double available = 2 * (Math.min(middle, layout.width() - middle) - MARGIN);
    double size = layout.loss().size();
    if (layout.loss().family() == Family.MONO) {
      int slot = text.length() < SHORT_LOSS ? text.length() : LOSS_SLOT;
      FixedWidthText.draw(
          surface, text, slot, middle, available, layout.lossBaseline(), size, palette.ink());
    } else {
      double fitting = Math.min(size, available / (DIGIT_WIDTH * text.length()));
      TextStyle style = TextStyle.sans(fitting, Anchor.MIDDLE);
      surface.text(text, middle, layout.lossBaseline(), style, palette.ink());
    }
  }
}
