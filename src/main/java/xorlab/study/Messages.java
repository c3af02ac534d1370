package xorlab.study;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.lesson.Advice;
import xorlab.lesson.Puzzle;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.widget.Dom;
import xorlab.widget.Query;

/** Sentences about settings, on the page where the reader sees them. */
final class Messages {
  private final HTMLElement list;
  private final LabWindow lab;
  private String texts = "";
  private String complaint = "";
  private List<String> shown = new ArrayList<>();

  Messages(HTMLElement list, LabWindow lab) {
    this.list = list;
    this.lab = lab;
  }

  /** Says what was not understood or cannot be done, and what had better not be done. */
  void show(Experiment experiment) {
    String textsNow = lab.texts();
    String complaintNow = lab.complaint();
    if (textsNow.equals(texts) && complaintNow.equals(complaint)) {
      return;
    }
    texts = textsNow;
    complaint = complaintNow;
    List<String> problems = new ArrayList<>(Reading.of(Query.parse(texts)).problems());
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
