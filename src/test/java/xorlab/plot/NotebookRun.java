package xorlab.plot;

import xorlab.numeric.Matrix;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Timeline;

/** The notebook's run, for figures to draw. */
final class NotebookRun {
  static final Matrix X = Data.xor().X();
  static final Matrix Y = Data.xor().y();

  private NotebookRun() {}

  /** What make_plot is given after so many updates. */
  static Decision at(int iteration) {
    Timeline timeline = new Timeline(Experiment.standard());
    timeline.seek(iteration, Integer.MAX_VALUE);
    return new Plane(Experiment.standard().network(), Window.NOTEBOOK).decision(timeline.now());
  }
}
