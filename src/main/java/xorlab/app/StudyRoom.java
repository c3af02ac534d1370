package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;
import xorlab.widget.Dom;

/**
 * Where the study goes. It is loaded when a part of it first comes into view, when a hand is on its
 * way to the menu of examples, or before.
 */
final class StudyRoom {
  private static final String[] PARTS = {".hidden-space", ".loss", ".study"};

  private final List<HTMLElement> words = new ArrayList<>();
  private final Actions actions;
  private Optional<StudyPart> study = Optional.empty();
  private boolean asked;

  StudyRoom(HTMLElement room, Actions actions) {
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
    for (String part : PARTS) {
      HTMLElement section = room.querySelector(part);
      visibility.observe(section);
      words.add(part.equals(".study") ? section : section.querySelector(".twin"));
    }
    HTMLElement examples = room.querySelector(".example");
    examples.addEventListener("pointerenter", (Event event) -> load());
    examples.addEventListener("focus", (Event event) -> load());
    words.add(room.querySelector(".example-help"));
  }

  /** Sees to it that the study is there soon, or has been asked for. */
  void load() {
    if (!asked) {
      asked = true;
      actions.openStudy();
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
          "This part of the lab is in study.js, which belongs beside lab.js and could not be"
              + " loaded. Reload the page to try again.");
    }
  }

  /** Paper shows the study too: what is not there yet will be when it is printed again. */
  void setPrinting(boolean isPrinting) {
    load();
    study.ifPresent(part -> part.setPrinting(isPrinting));
  }

  void show(boolean dark, boolean resting) {
    study.ifPresent(part -> part.show(dark, resting));
  }
}
