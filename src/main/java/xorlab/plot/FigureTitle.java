package xorlab.plot;

import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.TextStyle.Family;

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
      Surface surface, Frame frame, Palette palette, int iteration, String loss) {
    double middle = frame.axes().x() + frame.axes().width() / 2;
    surface.text(
        "Iteration: " + iteration, middle, frame.titleBaseline(), frame.title(), palette.ink());
    String text = "Loss: " + loss;
    double room = 2 * (Math.min(middle, frame.width() - middle) - MARGIN);
    double size = frame.loss().size();
    if (frame.loss().family() == Family.MONO) {
      int slot = text.length() < SHORT_LOSS ? text.length() : LOSS_SLOT;
      SteadyText.centred(
          surface, text, slot, middle, room, frame.lossBaseline(), size, palette.ink());
    } else {
      double fitting = Math.min(size, room / (DIGIT_WIDTH * text.length()));
      TextStyle style = TextStyle.sans(fitting, Anchor.MIDDLE);
      surface.text(text, middle, frame.lossBaseline(), style, palette.ink());
    }
  }
}
