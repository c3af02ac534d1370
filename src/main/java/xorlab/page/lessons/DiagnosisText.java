package xorlab.page.lessons;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.diagnostics.Diagnosis;
import xorlab.diagnostics.Diagnostic;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;

/** The diagnosis of the current iteration, as a sentence below the decision figure. */
public final class DiagnosisText {
  /** Larger networks are diagnosed only when playback has stopped. */
  private static final int MAX_LIVE_PARAMETERS = 400;

  private final HTMLElement sentence;

  public DiagnosisText(HTMLElement sentence) {
    this.sentence = sentence;
  }

  /** Shows only the most serious diagnostic, so that the layout below stays the same. */
  public void show(IterationState state, boolean idle) {
    if (state.flat().length <= MAX_LIVE_PARAMETERS || idle) {
      List<Diagnostic> diagnostics = Diagnosis.of(state);
      boolean any = !diagnostics.isEmpty();
      boolean isGoodNews = any && diagnostics.get(0).kind() == Diagnostic.Kind.SOLVED;
      Dom.setText(sentence, any ? diagnostics.get(0).sentence() : "");
      sentence.setClassName(isGoodNews ? "finding" : "finding warns");
    }
  }

  public void clear() {
    Dom.setText(sentence, "");
  }
}
