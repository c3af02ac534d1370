package xorlab.page.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.page.ui.Dom;
import xorlab.session.ExperimentHistory;

/**
 * Error messages about the settings. They lie over the figures, which so keep their places, until
 * the reader closes them or what they tell is no longer so.
 */
public final class SettingMessages {
  private final HTMLElement box;
  private final HTMLElement list;
  private Optional<Experiment> explained = Optional.empty();
  private String callError = "";
  private List<String> shown = new ArrayList<>();

  /**
   * @param box contains a list, and a button that closes it
   */
  public SettingMessages(HTMLElement box) {
    this.box = box;
    list = box.querySelector(".list");
    Dom.onClick(box.querySelector("button"), () -> box.setHidden(true));
  }

  /**
   * Shows the settings that were not understood or do not fit together.
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
    rebuild(problems);
  }

  /** Leaves unchanged sentences alone, because screen readers would read them again. */
  private void rebuild(List<String> problems) {
    if (problems.equals(shown)) {
      return;
    }
    shown = problems;
    list.clear();
    for (String problem : problems) {
      Dom.add(list, "p", problem);
    }
    box.setHidden(problems.isEmpty());
  }
}
