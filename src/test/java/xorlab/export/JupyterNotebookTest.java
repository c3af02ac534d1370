package xorlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;
import xorlab.training.Experiment;

/** The notebooks as Jupyter's own library opens them, and what their cells do. */
class JupyterNotebookTest {
  private static final List<Experiment> EXPERIMENTS =
      List.of(
          Experiment.standard(),
          Experiments.of("start=by-hand"),
          Experiments.of(
              "data=spiral&layers=8,8&activation=tanh&optimizer=adam&learning-rate=0.01"),
          Experiments.of("data=circle&layers=&batch=30&optimizer=momentum&learning-rate=0.001"),
          Experiments.of("data=points&points=0,0,1;2,1e-5,1&frozen=0,8&output=identity"));

  @Test
  void areValidAndRunAndDraw() {
    List<String> texts = EXPERIMENTS.stream().map(JupyterNotebook::of).toList();
    List<?> opened =
        (List<?>) Python.with("numpy", "nbformat", "matplotlib").run("open_notebooks.py", texts);
    List<String> scripts = EXPERIMENTS.stream().map(NumpyScript::of).toList();
    List<?> printed = (List<?>) Python.with("numpy").run("run_scripts.py", scripts);
    for (int i = 0; i < scripts.size(); i++) {
      Map<?, ?> notebook = (Map<?, ?>) opened.get(i);
      assertEquals(printed.get(i), notebook.get("printed"));
      assertEquals(2, ((Number) notebook.get("pictures")).intValue());
      assertTrue(scripts.get(i).endsWith(trainingCode(notebook)), scripts.get(i));
    }
  }

  @Test
  void haveTheCodeOfTheScriptWhateverTheSettings() {
    List<Experiment> experiments = new ArrayList<>(Experiments.ofAllScripts());
    Experiments.ofAllPairs().forEach(named -> experiments.add(named.getPayload()));
    for (Experiment experiment : experiments) {
      Map<?, ?> notebook = new Json().toType(JupyterNotebook.of(experiment), Json.MAP_TYPE);
      List<String> code = new ArrayList<>();
      for (Object cell : (List<?>) notebook.get("cells")) {
        if ("code".equals(((Map<?, ?>) cell).get("cell_type"))) {
          code.add((String) ((Map<?, ?>) cell).get("source"));
        }
      }
      String script = NumpyScript.of(experiment);
      assertTrue(script.endsWith(trainingCode(Map.of("code", code))), script);
    }
  }

  /** The cells before the one that looks at the predictions, as a script has them. */
  private static String trainingCode(Map<?, ?> notebook) {
    List<String> cells = ((List<?>) notebook.get("code")).stream().map(Object::toString).toList();
    int predictions = cells.indexOf("(forward(X) > 0.5) * 1");
    return String.join("\n\n\n", cells.subList(0, predictions)) + "\n";
  }
}
