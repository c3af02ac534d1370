package xorlab.export.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xorlab.Exhaustive;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;
import xorlab.export.Python;

/** The notebooks, opened and run by Jupyter's own library. */
@Exhaustive
class JupyterNotebookIT {
  private static final List<Experiment> EXPERIMENTS =
      List.of(
          Experiment.defaults(),
          Experiments.of("start=by-hand"),
          Experiments.of("data=moons&test=40&learning-rate=0.02"),
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
      List<String> code = ((List<?>) notebook.get("code")).stream().map(Object::toString).toList();
      String script = scripts.get(i);
      assertTrue(script.endsWith(JupyterNotebookTest.trainingCode(code)), script);
    }
  }
}
