package xorlab.surveyor;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.Bars;
import xorlab.plot.Bars.Bar;
import xorlab.plot.BarsFigure;
import xorlab.plot.Palette;
import xorlab.plot.Surface;
import xorlab.widget.FigureView;

/** Bars to be compared. */
final class BarsView extends FigureView<BarsView.Scene> {
  /** What it shows; the sentence says what the bars are of. */
  record Scene(Bars bars, String sentence, Palette palette) {}

  BarsView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  @Override
  protected void draw(Surface surface, Scene scene) {
    new BarsFigure(scene.palette()).draw(surface, scene.bars());
  }

  @Override
  protected String describe(Scene scene) {
    StringBuilder words = new StringBuilder(scene.sentence());
    for (Bar bar : scene.bars().bars()) {
      words.append(' ').append(bar.label()).append(": ");
      words.append(bar.words().isEmpty() ? "not trained yet" : bar.words()).append(';');
    }
    words.setCharAt(words.length() - 1, '.');
    return words.toString();
  }
}
