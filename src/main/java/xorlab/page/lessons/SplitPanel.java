package xorlab.page.lessons;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.diagnostics.Overfitting;
import xorlab.page.figures.LabFrame;
import xorlab.page.ui.Dom;
import xorlab.plot.draw.NiceNumbers;
import xorlab.training.IterationState;
import xorlab.training.TestResult;
import xorlab.words.PlaybackWords;

/**
 * Where some points are held back, in place of the table of points: how many of each part are
 * right, their loss per point, and a sentence when the two losses part.
 */
public final class SplitPanel {
  private static final int DIGITS = 4;

  private final HTMLElement panel;
  private final HTMLElement score;
  private final HTMLElement table;
  private final HTMLElement sentence;

  public SplitPanel(HTMLElement section) {
    panel = section.querySelector(".split");
    score = section.querySelector(".score");
    table = section.querySelector(".scroll-down");
    sentence = panel.querySelector("p");
  }

  /** What there is to say of the points held back, with a blank behind; empty if there are none. */
  public String announcement(IterationState state) {
    if (state.test().isEmpty()) {
      return "";
    }
    TestResult result = state.test().get();
    return PlaybackWords.test(
            result.correct(),
            NiceNumbers.text(result.lossPerPoint(), DIGITS),
            result.points().points(),
            sentence.getTextContent())
        + " ";
  }

  public void show(LabFrame frame) {
    IterationState state = frame.state();
    boolean isSplit = state.test().isPresent();
    panel.setHidden(!isSplit);
    score.setHidden(isSplit);
    table.setHidden(isSplit);
    Dom.setText(sentence, Overfitting.sentence(frame.timeline(), state));
    if (isSplit) {
      unfold(panel);
      int points = state.data().points();
      show(".in-training", points, state.correct(), state.dataLoss() / points);
      TestResult result = state.test().get();
      show(".held-back", result.points().points(), result.correct(), result.lossPerPoint());
    }
  }

  /**
   * Puts the table where its template is: without a split the card has no other than the points.
   */
  @JSBody(
      params = "panel",
      script =
          "const template = panel.querySelector('template');"
              + " template && template.replaceWith(template.content);")
  private static native void unfold(HTMLElement panel);

  private void show(String part, int points, int right, double loss) {
    HTMLElement row = panel.querySelector(part);
    Dom.setText(row.querySelector(".points"), Integer.toString(points));
    Dom.setText(row.querySelector(".right"), Integer.toString(right));
    Dom.setText(row.querySelector(".loss"), NiceNumbers.text(loss, DIGITS));
  }
}
