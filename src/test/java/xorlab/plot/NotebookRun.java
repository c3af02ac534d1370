package xorlab.plot;

import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.numeric.Matrix;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.PredictionGrid;
import xorlab.training.Timeline;

/** The notebook's run, for figures to draw. */
public final class NotebookRun {
  public
  /** The four points of XOR, 4 x 2. */
  static final Matrix X = Dataset.xor().X();
  public
  /** The labels, 4 x 1. */
  static final Matrix Y = Dataset.xor().y();

  private NotebookRun() {}

  /** The data that make_plot gets at an iteration. */
  static DecisionSurface at(int iteration) {
    Timeline timeline = new Timeline(Experiment.defaults());
    timeline.seek(iteration, Integer.MAX_VALUE);
    return new PredictionGrid(Experiment.defaults().network(), PlotBounds.NOTEBOOK)
        .decision(timeline.state());
  }
}
