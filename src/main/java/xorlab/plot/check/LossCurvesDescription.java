package xorlab.plot.check;

import xorlab.check.LossCurves;
import xorlab.plot.draw.NiceNumbers;
import xorlab.words.CheckWords;

/** The losses in words, for people who cannot see the figure. */
public final class LossCurvesDescription {
  private static final int DIGITS = 4;

  private LossCurvesDescription() {}

  /**
   * Up to three sentences: from where to where each of the curves goes.
   *
   * @param name what the altered run is called
   */
  public static String of(LossCurves curves, String name) {
    StringBuilder text = new StringBuilder();
    double[] right = curves.right();
    if (right.length > 0) {
      int last = right.length - 1;
      text.append(CheckWords.curveRight(number(right[0]), last, number(right[last])));
    }
    double[] altered = curves.altered();
    if (altered.length > 0) {
      String end = number(altered[altered.length - 1]);
      text.append(' ').append(CheckWords.curveAltered(number(altered[0]), end, name));
    }
    double[] pasted = curves.pasted();
    if (pasted.length > 0) {
      int last = pasted.length - 1;
      text.append(' ')
          .append(
              CheckWords.curveYours(
                  pasted.length,
                  number(pasted[0]),
                  Integer.toString(curves.iterations()[0]),
                  number(pasted[last]),
                  Integer.toString(curves.iterations()[last])));
    }
    return text.toString();
  }

  private static String number(double x) {
    return x - x == 0 ? NiceNumbers.text(x, DIGITS) : CheckWords.NOT_FINITE;
  }
}
