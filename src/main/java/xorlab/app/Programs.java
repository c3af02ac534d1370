package xorlab.app;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.widget.ProgramPart;
import xorlab.widget.ProgramRoom;

/** The programs beside the lab, which are loaded when they are first wanted. */
final class Programs {
  private final List<ProgramRoom> rooms;

  /**
   * @param listener is told the name of a program that is to be loaded
   */
  Programs(HTMLElement room, LabListener listener) {
    rooms = List.of(room("survey", listener, room.querySelector(".survey")));
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
    for (ProgramRoom room : rooms) {
      if (room.program().equals(name)) {
        return room;
      }
    }
    throw new IllegalArgumentException("There is no program " + name + ".");
  }

  /** The lab may show something else. */
  void show() {
    for (ProgramRoom room : rooms) {
      room.show();
    }
  }

  void setPrinting(boolean isPrinting) {
    for (ProgramRoom room : rooms) {
      room.setPrinting(isPrinting);
    }
  }
}
