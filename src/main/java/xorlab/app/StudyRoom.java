package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;
import xorlab.widget.Dom;

/**
 * Where the parts of another program go: the study, or the survey. It is loaded when one of them
 * first comes into view, or before: so the examples of the set-up are there when a hand is.
 */
final class StudyRoom {
  private final String program;
  private final List<HTMLElement> words = new ArrayList<>();
  private final Actions actions;
  private Optional<StudyPart> study = Optional.empty();
  private boolean asked;

  /**
   * @param program "study" or "survey"
   * @param parts its sections, by their selectors
   */
  StudyRoom(String program, HTMLElement room, Actions actions, String... parts) {
    this.program = program;
    this.actions = actions;
    IntersectionObserver visibility =
        new IntersectionObserver(
            entries -> {
              for (int i = 0; i < entries.getLength(); i++) {
                if (entries.get(i).isIntersecting()) {
                  load();
                }
              }
            });
    for (String part : parts) {
      HTMLElement section = room.querySelector(part);
      visibility.observe(section);
      HTMLElement twin = section.querySelector(".twin, .example-help");
      words.add(twin == null ? section : twin);
    }
  }

  /** Sees to it that the study is there soon, or has been asked for. */
  void load() {
    if (!asked) {
      asked = true;
      actions.load(program);
    }
  }

  void take(StudyPart part) {
    study = Optional.of(part);
  }

  void refuse() {
    asked = false;
    for (HTMLElement element : words) {
      Dom.setText(
          element,
          "This part of the lab is in "
              + program
              + ".js, which belongs beside lab.js and could not be loaded. Reload the page to try"
              + " again.");
    }
  }

  void setPrinting(boolean isPrinting) {
    study.ifPresent(part -> part.setPrinting(isPrinting));
  }

  void show(boolean dark, boolean resting) {
    study.ifPresent(part -> part.show(dark, resting));
  }
}
