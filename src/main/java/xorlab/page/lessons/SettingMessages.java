package xorlab.page.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.diagnostics.Puzzle;
import xorlab.diagnostics.SettingAdvice;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.page.ui.Dom;
import xorlab.session.ExperimentHistory;

/** Error messages and advice about the settings, shown on the page. */
public final class SettingMessages {
  private final HTMLElement list;
  private Optional<Experiment> explained = Optional.empty();
  private String callError = "";
  private List<String> shown = new ArrayList<>();

  public SettingMessages(HTMLElement list) {
    this.list = list;
  }

  /**
   * Shows the settings that were not understood or do not fit together, and advice.
   *
   * @param callError the error of the last call from a script; "" if there was none
   */
  public void show(ExperimentHistory session, String callError) {
    Experiment experiment = session.experiment();
    boolean same = explained.isPresent() && explained.get() == experiment;
    if (same && callError.equals(this.callError)) {
      return;
    }
    explained = Optional.of(experiment);
    this.callError = callError;
    List<String> problems = new ArrayList<>(ParsedExperiment.parse(session.texts()).problems());
    if (!callError.isEmpty()) {
      problems.add(callError);
    }
    boolean isPuzzle = experiment.sameRun(Puzzle.experiment());
    rebuild(problems, isPuzzle ? List.of() : SettingAdvice.of(experiment));
  }

  /** Leaves unchanged sentences alone, because screen readers would read them again. */
  private void rebuild(List<String> problems, List<String> advice) {
    List<String> sentences = new ArrayList<>(problems);
    sentences.addAll(advice);
    if (sentences.equals(shown)) {
      return;
    }
    shown = sentences;
    list.clear();
    for (String problem : problems) {
      Dom.add(list, "p", problem);
    }
    for (String sentence : advice) {
      Dom.add(list, "p", sentence).setClassName("advice");
    }
  }
}
