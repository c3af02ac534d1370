package xorlab.plot.network;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.plot.Java2DSurface;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.plot.hidden.HiddenSpace;
import xorlab.plot.hidden.HiddenSpaceProjector;
import xorlab.plot.hidden.Projection;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** Networks and states of their training, for figures to draw. */
public final class NetworkExamples {
  static final PlanePoint POINT = new PlanePoint(0, 1);

  private NetworkExamples() {}

  /** A run from random weights with these hidden layers, as the settings spell them. */
  public static Experiment experiment(String layers) {
    return Experiment.defaults().withText(Setting.LAYERS, layers).orElseThrow();
  }

  public
  /** An iteration of an experiment. */
  static IterationState state(Experiment experiment, int iteration) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, Integer.MAX_VALUE);
    return timeline.state();
  }

  public
  /** What the network figure shows at an iteration. */
  static NetworkFigureData scene(IterationState state) {
    return scene(state, new boolean[state.network().parameterCount()], OptionalInt.empty());
  }

  static NetworkFigureData scene(IterationState state, boolean[] frozen, OptionalInt selected) {
    return scene(state, frozen, selected, NetworkMarks.none(state.network()));
  }

  static NetworkFigureData scene(IterationState state, NetworkMarks marks) {
    boolean[] frozen = new boolean[state.network().parameterCount()];
    return scene(state, frozen, OptionalInt.empty(), marks);
  }

  private static NetworkFigureData scene(
      IterationState state, boolean[] frozen, OptionalInt selected, NetworkMarks marks) {
    PredictionGrid plane = new PredictionGrid(state.network(), PlotBounds.NOTEBOOK);
    return NetworkFigureData.of(state, POINT, plane.forward(state), frozen, selected, marks);
  }

  public
  /** The hidden space at an iteration. */
  static HiddenSpace hidden(IterationState state) {
    return hidden(state, Projection.of(state.network()));
  }

  public
  /** The hidden space at an iteration. */
  static HiddenSpace hidden(IterationState state, Projection view) {
    PredictionGrid plane = new PredictionGrid(state.network(), PlotBounds.NOTEBOOK);
    return HiddenSpaceProjector.at(state, () -> plane.forward(state), view, Optional.empty());
  }

  static Java2DSurface draw(
      Palette palette, NetworkFigureData scene, double width, double height, double pixelRatio) {
    Java2DSurface surface = new Java2DSurface(width, height, pixelRatio);
    NetworkLayout layout = NetworkLayout.of(scene.network(), width, height);
    new NetworkFigure(palette).draw(surface, layout, scene);
    return surface;
  }
}
