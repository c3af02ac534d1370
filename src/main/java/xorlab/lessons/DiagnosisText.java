package xorlab.lessons;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.lesson.Diagnosis;
import xorlab.lesson.Finding;
import xorlab.training.Moment;
import xorlab.widget.Dom;

/** What happens in the run, in a sentence below the decision, at the moment it happens. */
public final class DiagnosisText {
  /** Larger networks are diagnosed only when they rest. */
  private static final int MOST_LIVE_PARAMETERS = 400;

  private final HTMLElement sentence;

  public DiagnosisText(HTMLElement sentence) {
    this.sentence = sentence;
  }

  /** Says the gravest of the findings only, so that what is below keeps its place. */
  public void show(Moment moment, boolean resting) {
    if (moment.flat().length <= MOST_LIVE_PARAMETERS || resting) {
      List<Finding> findings = Diagnosis.of(moment);
      boolean any = !findings.isEmpty();
      boolean good = any && findings.get(0).kind() == Finding.Kind.SOLVED;
      Dom.setText(sentence, any ? findings.get(0).sentence() : "");
      sentence.setClassName(good ? "finding" : "finding warns");
    }
  }

  public void clear() {
    Dom.setText(sentence, "");
  }
}
