package xorlab.page.check;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckResult;
import xorlab.check.CheckStatus;
import xorlab.check.ComparedNumber;
import xorlab.check.LossCurves;
import xorlab.check.Step;
import xorlab.page.ui.Dom;
import xorlab.page.ui.FigureView;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.check.LossCurvesDescription;
import xorlab.plot.check.LossCurvesFigure;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.words.CheckWords;

/** The losses: those of the right run, those with the mistake, and the pasted ones. */
final class CurvePanel extends FigureView<CurvePanel.Content> {
  /** What the figure shows. */
  record Content(LossCurves curves, String altered, Palette palette) {}

  private final HTMLElement section;
  private final HTMLElement heading;
  private final HTMLElement note;

  CurvePanel(HTMLElement section, Runnable changed) {
    super(section, changed);
    this.section = section;
    heading = section.querySelector("h3");
    note = section.querySelector(".aside");
  }

  /** Hides the figure, as there is nothing to draw. */
  void hide() {
    section.setHidden(true);
  }

  /**
   * @param told whether the run with the mistake may be shown
   */
  void show(CheckResult result, boolean told, Palette palette) {
    section.setHidden(result.curves().isEmpty());
    if (result.curves().isEmpty()) {
      return;
    }
    LossCurves all = result.curves().get();
    LossCurves shown =
        told ? all : new LossCurves(all.right(), new double[0], all.iterations(), all.pasted());
    boolean isMistake = result.verdict() == CheckStatus.MISTAKE;
    boolean isAltered = shown.altered().length > 0;
    String title = isAltered && isMistake ? CheckWords.WHAT_IT_DOES : CheckWords.WHAT_IT_CHANGES;
    String plain = all.pasted().length > 0 ? CheckWords.YOUR_LOSSES : CheckWords.RIGHT_LOSSES;
    Dom.setText(heading, isAltered ? title : plain);
    Dom.setText(note, note(result, shown));
    if (width() == 0) {
      measure();
    }
    String label = isMistake ? CheckWords.ALTERED : CheckWords.YOURS;
    show(new Content(shown, label, palette), true);
  }

  private static String note(CheckResult result, LossCurves curves) {
    int count = curves.pasted().length;
    if (count == 0) {
      return "";
    }
    List<ComparedNumber> losses = result.steps().get(Step.LOSS_LIST.ordinal()).numbers();
    boolean fits = !losses.isEmpty();
    for (ComparedNumber loss : losses) {
      if (loss.differs() && curves.altered().length == 0) {
        return CheckWords.leaveAt(count, loss.name());
      }
      fits &= curves.altered().length > 0 ? loss.fits() : !loss.differs();
    }
    if (!fits || result.verdict() == CheckStatus.CONVENTION) {
      return CheckWords.yourCountLosses(count);
    }
    return curves.altered().length > 0
        ? CheckWords.onAlteredRun(count)
        : CheckWords.onRightRun(count);
  }

  @Override
  protected void draw(Surface surface, Content content) {
    FigureLayout layout = FigureLayout.untitled(surface.width(), surface.height());
    new LossCurvesFigure(layout, content.palette).draw(surface, content.curves, content.altered);
  }

  @Override
  protected String describe(Content content) {
    return LossCurvesDescription.of(content.curves, content.altered);
  }
}
