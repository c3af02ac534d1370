package xorlab.app;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;
import xorlab.widget.Dom;

/** Where the study goes. It is loaded when it first comes into view, and works only while it is. */
final class StudyRoom {
  private final HTMLElement section;
  private final Actions actions;
  private Optional<StudyPart> study = Optional.empty();
  private boolean asked;
  private boolean inView;

  StudyRoom(HTMLElement section, Actions actions) {
    this.section = section;
    this.actions = actions;
    new IntersectionObserver(entries -> see(entries.get(entries.getLength() - 1).isIntersecting()))
        .observe(section);
  }

  void take(StudyPart part) {
    study = Optional.of(part);
  }

  void refuse() {
    asked = false;
    Dom.setText(
        section,
        "Every number of the iteration would stand here, but study.js could not be loaded. It"
            + " belongs beside lab.js; reload the page to try again.");
  }

  void show(boolean dark) {
    if (inView && study.isPresent()) {
      study.get().show(dark);
    }
  }

  private void see(boolean visible) {
    inView = visible;
    if (visible && !asked) {
      asked = true;
      actions.openStudy();
    }
    actions.redraw();
  }
}
