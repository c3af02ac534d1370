package xorlab.page.survey;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.FigureView;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Surface;
import xorlab.plot.survey.BarData;
import xorlab.plot.survey.BarData.Bar;
import xorlab.plot.survey.BarsFigure;
import xorlab.words.TallyWords;

/** The bar chart of a comparison. */
final class BarsView extends FigureView<BarsView.Content> {
  /** What the view shows; the sentence says what the bars measure. */
  record Content(BarData bars, String sentence, Palette palette) {}

  BarsView(HTMLElement section, Runnable changed) {
    super(section, changed);
  }

  @Override
  protected void draw(Surface surface, Content content) {
    new BarsFigure(content.palette()).draw(surface, content.bars());
  }

  @Override
  protected String describe(Content content) {
    StringBuilder text = new StringBuilder(content.sentence());
    for (Bar bar : content.bars().bars()) {
      text.append(' ').append(bar.label()).append(": ");
      text.append(bar.caption().isEmpty() ? TallyWords.NOT_TRAINED : bar.caption().concat("%"))
          .append(';');
    }
    text.setCharAt(text.length() - 1, '.');
    return text.toString();
  }
}
