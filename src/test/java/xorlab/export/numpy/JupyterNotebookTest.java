package xorlab.export.numpy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;
import xorlab.Breadth;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;

/** The code in the notebooks; {@link JupyterNotebookIT} runs them in Jupyter. */
class JupyterNotebookTest {
  @Test
  void haveTheCodeOfTheScriptForAnySettings() {
    List<Experiment> experiments = new ArrayList<>(Breadth.sample(200, Experiments.ofAllScripts()));
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
      assertTrue(script.endsWith(trainingCode(code)), script);
    }
  }

  /** The cells up to the predictions, joined as in a script. */
  static String trainingCode(List<String> cells) {
    int predictions = cells.indexOf("(forward(X) > 0.5) * 1");
    return String.join("\n\n\n", cells.subList(0, predictions)) + "\n";
  }
}
