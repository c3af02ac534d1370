package xorlab.surveyor;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.Axes;
import xorlab.plot.Frame;
import xorlab.plot.Palette;
import xorlab.plot.RunMapFigure;
import xorlab.plot.Surface;
import xorlab.plot.Window;
import xorlab.widget.FigureView;

/** The map of runs. */
final class MapView extends FigureView<MapView.Scene> {
  /** What it shows, and that in words. */
  record Scene(RunMapFigure.Picture picture, String words, Palette palette) {}

  MapView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  /** How a window of values lies on the canvas. */
  Axes axes(Window window) {
    return new Axes(window, frame().axes());
  }

  private Frame frame() {
    return RunMapFigure.frame(Math.max(1, width()), Math.max(1, height()));
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    new RunMapFigure(frame(), scene.palette()).draw(surface, scene.picture());
  }

  @Override
  protected String describe(Scene scene) {
    return scene.words();
  }
}
