package xorlab.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.lesson.Advice;
import xorlab.lesson.Puzzle;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Session;
import xorlab.widget.Dom;

/** Sentences about settings, on the page where the reader sees them. */
public final class Messages {
  private final HTMLElement list;
  private Optional<Experiment> explained = Optional.empty();
  private String complaint = "";
  private List<String> shown = new ArrayList<>();

  public Messages(HTMLElement list) {
    this.list = list;
  }

  /**
   * Says what was not understood or cannot be done, and what had better not be done.
   *
   * @param complaint about the last call from a script; "" if there was nothing wrong with it
   */
  public void show(Session session, String complaint) {
    Experiment experiment = session.experiment();
    boolean same = explained.isPresent() && explained.get() == experiment;
    if (same && complaint.equals(this.complaint)) {
      return;
    }
    explained = Optional.of(experiment);
    this.complaint = complaint;
    List<String> problems = new ArrayList<>(Reading.of(session.texts()).problems());
    if (!complaint.isEmpty()) {
      problems.add(complaint);
    }
    boolean puzzling = experiment.sameRun(Puzzle.experiment());
    lay(problems, puzzling ? List.of() : Advice.on(experiment));
  }

  /** Sentences that stand there already stay, or they would be read out again. */
  private void lay(List<String> problems, List<String> advice) {
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
