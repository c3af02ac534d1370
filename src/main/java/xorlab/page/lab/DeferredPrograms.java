package xorlab.page.lab;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.DeferredProgram;
import xorlab.page.ui.LoadedProgram;

/** The programs beside the lab, which are loaded when they are first wanted. */
final class DeferredPrograms {
  private final DeferredProgram survey;
  private final DeferredProgram export;

  /**
   * @param listener is told the name of a program that is to be loaded
   */
  DeferredPrograms(HTMLElement container, LabListener listener) {
    survey = program("survey", listener, container.querySelector(".survey"));
    export =
        program(
            "export",
            listener,
            container.querySelector("#save"),
            container.querySelector("#embed"));
  }

  private static DeferredProgram program(
      String name, LabListener listener, HTMLElement... containers) {
    return new DeferredProgram(name, () -> listener.onEvent(name), containers);
  }

  void setLoaded(String name, LoadedProgram part) {
    named(name).setLoaded(part);
  }

  void showFailure(String name) {
    named(name).showFailure();
  }

  private DeferredProgram named(String name) {
    for (DeferredProgram program : List.of(survey, export)) {
      if (program.program().equals(name)) {
        return program;
      }
    }
    throw new IllegalArgumentException("There is no program " + name + ".");
  }

  /**
   * The lab may show something else.
   *
   * @param idle whether it shows that for a while
   */
  void show(boolean idle) {
    survey.show();
    if (idle) {
      export.show();
    }
  }

  void setPrinting(boolean isPrinting) {
    survey.setPrinting(isPrinting);
  }
}
