package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.FigureView;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.BarData;
import xorlab.plot.survey.BarData.Bar;
import xorlab.plot.survey.BarsFigure;

/** Bars to be compared. */
final class BarsView extends FigureView<BarsView.Content> {
  /** What it shows; the sentence says what the bars are of. */
  record Content(BarData bars, String sentence, Palette palette) {}

  BarsView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  @Override
  protected void draw(Surface surface, Content frame) {
    new BarsFigure(frame.palette()).draw(surface, frame.bars());
  }

  @Override
  protected String describe(Content frame) {
    StringBuilder text = new StringBuilder(frame.sentence());
    for (Bar bar : frame.bars().bars()) {
      text.append(' ').append(bar.label()).append(": ");
      text.append(bar.caption().isEmpty() ? "not trained yet" : bar.caption()).append(';');
    }
    text.setCharAt(text.length() - 1, '.');
    return text.toString();
  }
}
