package xorlab.plot;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Setting;
import xorlab.training.Timeline;

/** Networks and moments of their training, for figures to draw. */
final class NetworkExamples {
  static final double[] POINT = {0, 1};

  private NetworkExamples() {}

  /** A run from random weights with these hidden layers, as the settings spell them. */
  static Experiment experiment(String layers) {
    return Experiment.standard().withText(Setting.LAYERS, layers).orElseThrow();
  }

  static Moment moment(Experiment experiment, int iteration) {
    Timeline timeline = new Timeline(experiment);
    timeline.seek(iteration, Integer.MAX_VALUE);
    return timeline.now();
  }

  static NetworkScene scene(Moment moment) {
    return scene(moment, new boolean[moment.network().parameterCount()], OptionalInt.empty());
  }

  static NetworkScene scene(Moment moment, boolean[] frozen, OptionalInt selected) {
    Plane plane = new Plane(moment.network(), Window.NOTEBOOK);
    return NetworkScene.of(moment, POINT, plane.pass(moment), frozen, selected);
  }

  static HiddenSpace hidden(Moment moment) {
    return hidden(moment, HiddenView.of(moment.network()));
  }

  static HiddenSpace hidden(Moment moment, HiddenView view) {
    Plane plane = new Plane(moment.network(), Window.NOTEBOOK);
    return HiddenSource.at(moment, () -> plane.pass(moment), view, Optional.empty());
  }

  static Java2DSurface draw(
      Palette palette, NetworkScene scene, double width, double height, double pixelRatio) {
    Java2DSurface surface = new Java2DSurface(width, height, pixelRatio);
    NetworkLayout layout = NetworkLayout.of(scene.network(), width, height);
    new NetworkFigure(palette).draw(surface, layout, scene);
    return surface;
  }
}
