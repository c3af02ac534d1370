package xorlab.surveyor;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.fast.Plane;
import xorlab.network.ForwardPass;
import xorlab.network.Network;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.plot.Decision;
import xorlab.plot.Grid;
import xorlab.plot.Palette;
import xorlab.plot.SmallDecisionFigure;
import xorlab.plot.Window;
import xorlab.survey.Job;
import xorlab.survey.SliceWork;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.widget.CanvasSurface;
import xorlab.widget.CooperativeTask;
import xorlab.widget.Paper;

/** The decision of one run at its end, trained again for the picture. */
final class Portrait {
  private static final int SIDE = 72;
  private static final int STEP = 4000;

  private final HTMLCanvasElement canvas;
  private Optional<Decision> decision = Optional.empty();
  private Palette palette = Palette.light();
  private Optional<CooperativeTask> training = Optional.empty();

  Portrait(HTMLCanvasElement canvas) {
    this.canvas = canvas;
  }

  /**
   * Trains a run, a little at a time, and then shows it; another one may be asked for meanwhile.
   */
  void ask(Job job, int run) {
    training.ifPresent(CooperativeTask::cancel);
    SliceWork work = job.beginRun(run);
    Experiment experiment = job.run(run);
    training =
        Optional.of(
            CooperativeTask.start(
                () -> {
                  boolean done = work.work(STEP);
                  if (done) {
                    decision = Optional.of(decision(experiment, work.flat(0), work.losses()[0]));
                    draw();
                  }
                  return !done;
                }));
  }

  private static Decision decision(Experiment experiment, double[] flat, double loss) {
    Network network = experiment.network();
    Data data = experiment.data();
    Window window = Window.around(data.X());
    double[] x = new double[SIDE];
    double[] y = new double[SIDE];
    double[] values = new double[SIDE * SIDE];
    Grid empty = new Grid(window, SIDE, SIDE, values);
    for (int i = 0; i < SIDE; i++) {
      x[i] = empty.x(i);
      y[i] = empty.y(i);
    }
    Plane.of(network).predict(flat, x, y, values);
    Matrix point = new Matrix(1, 2);
    ForwardPass pass = new ForwardPass(network, point);
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    return new Decision(
        experiment.iterations(),
        Decimals.repr(loss),
        (across, up) -> {
          point.set(0, 0, across);
          point.set(0, 1, up);
          pass.run(parameters);
          return pass.prediction().get(0, 0);
        },
        empty,
        data.X(),
        data.y());
  }

  /** Draws it anew if the colours have become others. */
  void show(Palette palette) {
    if (!palette.equals(this.palette) || Paper.isPrinting()) {
      this.palette = palette;
      draw();
    }
  }

  /** Shows nothing. */
  void clear() {
    training.ifPresent(CooperativeTask::cancel);
    decision = Optional.empty();
    canvas.getStyle().setProperty("visibility", "hidden");
  }

  private void draw() {
    if (decision.isPresent()) {
      canvas.getStyle().removeProperty("visibility");
      double side = Math.max(1, canvas.getClientWidth());
      CanvasSurface surface = new CanvasSurface(canvas, side, side, Paper.density());
      new SmallDecisionFigure(palette).draw(surface, decision.get());
    }
  }
}
