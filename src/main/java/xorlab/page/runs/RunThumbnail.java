package xorlab.page.runs;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.browser.Canvas;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.experiment.MistakeRules;
import xorlab.network.ForwardPass;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.page.ui.CanvasSurface;
import xorlab.page.ui.PrintMode;
import xorlab.page.workers.RunRequest;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.contour.Grid;
import xorlab.plot.decision.DecisionSurface;
import xorlab.plot.decision.SmallDecisionFigure;
import xorlab.plot.draw.Palette;
import xorlab.survey.SurveyJob;

/** A small decision figure of a run at its last iteration. A worker trains the run again for it. */
public final class RunThumbnail {
  private static final int SIDE = 48;

  private final HTMLCanvasElement canvas;
  private final WorkerPool workers;
  private Optional<DecisionSurface> decision = Optional.empty();
  private Palette palette = Palette.light();
  private Optional<RunRequest> request = Optional.empty();

  public RunThumbnail(HTMLCanvasElement canvas, WorkerPool workers) {
    this.canvas = canvas;
    this.workers = workers;
  }

  /** Has a run trained and then shows it; cancels the previous request. */
  public void request(SurveyJob job, int run) {
    Experiment experiment = job.run(run);
    if (MistakeRules.installed().areMissing(experiment)) {
      clear(); // this program does not know how such a network predicts
      return;
    }
    request.ifPresent(workers::cancel);
    request =
        Optional.of(
            workers.request(
                job,
                run,
                (loss, flat) -> {
                  decision = Optional.of(decision(experiment, flat, loss));
                  draw();
                }));
  }

  private static DecisionSurface decision(Experiment experiment, double[] flat, double loss) {
    NetworkSpec network = experiment.network();
    Dataset data = experiment.data();
    PlotBounds bounds = PlotBounds.around(experiment.split().all().X());
    Parameters parameters = new Parameters(network);
    parameters.setFlat(flat);
    ForwardPass plane = new ForwardPass(network, Grid.points(bounds, SIDE, SIDE));
    plane.run(parameters);
    Matrix point = new Matrix(1, 2);
    ForwardPass pass = new ForwardPass(network, point);
    return new DecisionSurface(
        experiment.iterations(),
        Decimals.repr(loss),
        (across, up) -> {
          point.set(0, 0, across);
          point.set(0, 1, up);
          pass.run(parameters);
          return pass.prediction().get(0, 0);
        },
        new Grid(bounds, SIDE, SIDE, plane.prediction().values()),
        data.X(),
        data.y());
  }

  /** Redraws the figure if the colors have changed or the page is printed. */
  public void show(Palette palette) {
    if (!palette.equals(this.palette) || PrintMode.isPrinting()) {
      this.palette = palette;
      draw();
    }
  }

  /** Shows nothing. */
  public void clear() {
    request.ifPresent(workers::cancel);
    decision = Optional.empty();
    canvas.getStyle().setProperty("visibility", "hidden");
  }

  private void draw() {
    if (decision.isPresent() && Canvas.isReady(canvas)) {
      canvas.getStyle().removeProperty("visibility");
      double width = Math.max(1, canvas.getClientWidth());
      double height = Math.max(1, canvas.getClientHeight());
      CanvasSurface surface =
          new CanvasSurface(canvas, width, height, PrintMode.density(Canvas.scale(canvas)));
      new SmallDecisionFigure(palette).draw(surface, decision.get());
    }
  }
}
