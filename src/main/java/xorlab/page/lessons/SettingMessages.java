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

/** Sentences about settings, on the page where the reader sees them. */
public final class SettingMessages {
  private final HTMLElement list;
  private Optional<Experiment> explained = Optional.empty();
  private String callError = "";
  private List<String> shown = new ArrayList<>();

  public SettingMessages(HTMLElement list) {
    this.list = list;
  }

  /**
   * Says what was not understood or cannot be done, and what had better not be done.
   *
   * @param callError about the last call from a script; "" if there was nothing wrong with it
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
    boolean puzzling = experiment.sameRun(Puzzle.experiment());
    rebuild(problems, puzzling ? List.of() : SettingAdvice.of(experiment));
  }

  /** Sentences that stand there already stay, or they would be read out again. */
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
