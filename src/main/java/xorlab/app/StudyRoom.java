package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;
import xorlab.widget.Dom;

/**
 * Where the parts of another program go: the study, or the survey. It is loaded when one of them
 * first comes into view, or before: so the examples of the set-up are there when a hand is.
 */
final class StudyRoom {
  private final String program;
  private final HTMLElement room;
  private final String[] parts;
  private final Actions actions;

  /** Null until it is there: TeaVM has much to say about what JavaScript gives into an Optional. */
  private StudyPart study;

  private boolean asked;

  /**
   * @param program "study" or "survey"
   * @param parts its sections, by their selectors
   */
  StudyRoom(String program, HTMLElement room, Actions actions, String... parts) {
    this.program = program;
    this.room = room;
    this.parts = parts;
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
      visibility.observe(room.querySelector(part));
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
    study = part;
  }

  void refuse() {
    asked = false;
    for (String part : parts) {
      HTMLElement section = room.querySelector(part);
      HTMLElement words = section.querySelector(".twin, .example-help, .complaint");
      Dom.setText(
          words == null ? section : words,
          "This part of the lab is in "
              + program
              + ".js, which belongs beside lab.js and could not be loaded. Reload the page to try"
              + " again.");
    }
  }

  void setPrinting(boolean isPrinting) {
    if (study != null) {
      study.setPrinting(isPrinting);
    }
  }

  void show(boolean dark, boolean resting) {
    if (study != null) {
      study.show(dark, resting);
    }
  }
}
