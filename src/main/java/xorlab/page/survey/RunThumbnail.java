package xorlab.page.survey;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.browser.Canvas;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.kernel.GridPredictor;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.page.ui.CanvasSurface;
import xorlab.page.ui.CooperativeTask;
import xorlab.page.ui.PacedWork;
import xorlab.page.ui.PrintMode;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.SmallDecisionFigure;
import xorlab.plot.draw.Palette;
import xorlab.survey.Slice;
import xorlab.survey.SurveyJob;

/** A small decision figure of a run at its last iteration. The run is trained again for it. */
final class RunThumbnail {
  private static final int SIDE = 72;

  private final HTMLCanvasElement canvas;
  private Optional<DecisionSurface> decision = Optional.empty();
  private Palette palette = Palette.light();
  private Optional<CooperativeTask> training = Optional.empty();

  RunThumbnail(HTMLCanvasElement canvas) {
    this.canvas = canvas;
  }

  /** Trains a run in slices and then shows it; cancels the previous request. */
  void request(SurveyJob job, int run) {
    training.ifPresent(CooperativeTask::cancel);
    Slice work = job.beginRun(run);
    PacedWork pace = new PacedWork();
    Experiment experiment = job.run(run);
    training =
        Optional.of(
            CooperativeTask.start(
                () -> {
                  boolean done = pace.run(work::advance);
                  if (done) {
                    decision = Optional.of(decision(experiment, work.flat(0), work.losses()[0]));
                    draw();
                  }
                  return !done;
                },
                sentence -> clear()));
  }

  private static DecisionSurface decision(Experiment experiment, double[] flat, double loss) {
    NetworkSpec network = experiment.network();
    Dataset data = experiment.data();
    PlotBounds bounds = PlotBounds.around(data.X());
    double[] x = new double[SIDE];
    double[] y = new double[SIDE];
    double[] values = new double[SIDE * SIDE];
    Grid empty = new Grid(bounds, SIDE, SIDE, values);
    for (int i = 0; i < SIDE; i++) {
      x[i] = empty.x(i);
      y[i] = empty.y(i);
    }
    GridPredictor.of(network).predict(flat, x, y, values);
    Matrix point = new Matrix(1, 2);
    ForwardPass pass = new ForwardPass(network, point);
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    return new DecisionSurface(
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

  /** Redraws the figure if the colors have changed or the page is printed. */
  void show(Palette palette) {
    if (!palette.equals(this.palette) || PrintMode.isPrinting()) {
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
    if (decision.isPresent() && Canvas.isReady(canvas)) {
      canvas.getStyle().removeProperty("visibility");
      double side = Math.max(1, canvas.getClientWidth());
      CanvasSurface surface =
          new CanvasSurface(canvas, side, side, PrintMode.density(Canvas.zoom(canvas)));
      new SmallDecisionFigure(palette).draw(surface, decision.get());
    }
  }
}
