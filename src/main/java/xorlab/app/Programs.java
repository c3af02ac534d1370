package xorlab.app;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.widget.ProgramPart;
import xorlab.widget.ProgramRoom;

/** The programs beside the lab, which are loaded when they are first wanted. */
final class Programs {
  private final ProgramRoom survey;
  private final ProgramRoom export;

  /**
   * @param listener is told the name of a program that is to be loaded
   */
  Programs(HTMLElement room, LabListener listener) {
    survey = room("survey", listener, room.querySelector(".survey"));
    export = room("export", listener, room.querySelector("#save"), room.querySelector("#embed"));
  }

  private static ProgramRoom room(String name, LabListener listener, HTMLElement... places) {
    return new ProgramRoom(name, () -> listener.hear(name), places);
  }

  void take(String name, ProgramPart part) {
    named(name).take(part);
  }

  void fail(String name) {
    named(name).fail();
  }

  private ProgramRoom named(String name) {
    for (ProgramRoom room : List.of(survey, export)) {
      if (room.program().equals(name)) {
        return room;
      }
    }
    throw new IllegalArgumentException("There is no program " + name + ".");
  }

  /**
   * The lab may show something else.
   *
   * @param resting whether it shows that for a while
   */
  void show(boolean resting) {
    survey.show();
    if (resting) {
      export.show();
    }
  }

  void setPrinting(boolean isPrinting) {
    survey.setPrinting(isPrinting);
  }
}
