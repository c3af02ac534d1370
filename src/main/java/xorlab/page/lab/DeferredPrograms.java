package xorlab.page.lab;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.DeferredProgram;
import xorlab.page.ui.LoadedProgram;

/**
 * The programs "graph", "survey", "check", "export" and "data", which are loaded when first needed.
 */
final class DeferredPrograms {
  private final DeferredProgram graph;
  private final DeferredProgram survey;
  private final DeferredProgram check;
  private final DeferredProgram export;
  private final DeferredProgram data;

  /**
   * @param listener receives the name of a program that must be loaded
   */
  DeferredPrograms(HTMLElement container, LabListener listener) {
    graph =
        program(
            "graph",
            listener,
            container,
            ".quantities",
            "#gradients > div",
            "#graph > div",
            "#landscape > div");
    graph.requestFrom(container.querySelector(".study"));
    survey = program("survey", listener, container, ".survey");
    check = program("check", listener, container, ".check");
    export = program("export", listener, container, "#share > div", "#embed > div");
    data = program("data", listener, container, "#own-data > div");
  }

  private static DeferredProgram program(
      String name, LabListener listener, HTMLElement lab, String... selectors) {
    return new DeferredProgram(name, () -> listener.onEvent(name), lab, selectors);
  }

  void setLoaded(String name, LoadedProgram part, boolean isConnected) {
    program(name).setLoaded(part, isConnected);
  }

  void showFailure(String name, String reason) {
    program(name).showFailure(reason);
  }

  private DeferredProgram program(String name) {
    for (DeferredProgram program : List.of(graph, survey, check, export, data)) {
      if (program.program().equals(name)) {
        return program;
      }
    }
    throw new IllegalArgumentException("There is no program " + name + ".");
  }

  /**
   * Tells the loaded programs that the lab may show something else.
   *
   * @param idle whether the lab has stopped at an iteration
   */
  void show(boolean idle) {
    graph.show();
    survey.show();
    check.show();
    if (idle) {
      export.show();
      data.show();
    }
  }

  void setConnected(boolean isConnected) {
    graph.setConnected(isConnected);
    survey.setConnected(isConnected);
    check.setConnected(isConnected);
    export.setConnected(isConnected);
    data.setConnected(isConnected);
  }

  void setPrinting(boolean isPrinting) {
    graph.setPrinting(isPrinting);
    survey.setPrinting(isPrinting);
    check.setPrinting(isPrinting);
  }
}
