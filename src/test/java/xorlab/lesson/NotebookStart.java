package xorlab.lesson;

import xorlab.experiment.Experiment;

/** The first iteration of the notebook's run. */
final class NotebookStart {
  private NotebookStart() {}

  static LessonValues values() {
    Experiment notebook = Experiment.defaults();
    double[] flat = notebook.start().parameters(notebook.network()).flat();
    return LessonValues.of(
        LessonState.of(notebook.network(), notebook.data(), flat, notebook.learningRate(), 0));
  }
}
