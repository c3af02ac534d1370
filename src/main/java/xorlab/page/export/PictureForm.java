package xorlab.page.export;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.SettingTexts;
import xorlab.export.gif.GifOption;
import xorlab.export.gif.GifRequest;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.plot.draw.Palette;

/** The form for exporting a picture or an animation: figure, size, colors, frames. */
final class PictureForm {
  private final HTMLElement panel;
  private final HTMLSelectElement figure;
  private final HTMLInputElement width;
  private final HTMLInputElement height;
  private final HTMLSelectElement scale;
  private final HTMLSelectElement colors;

  /**
   * @param changed runs when the figure or its width has been changed
   */
  PictureForm(HTMLElement panel, Runnable changed) {
    this.panel = panel;
    figure = (HTMLSelectElement) panel.querySelector(".figure");
    width = input("width");
    height = input("height");
    scale = (HTMLSelectElement) panel.querySelector(".scale");
    colors = (HTMLSelectElement) panel.querySelector(".colours");
    for (ExportFigure choice : ExportFigure.values()) {
      Dom.add(figure, "option", choice.caption());
    }
    figure.addEventListener("change", (Event event) -> changed.run());
    width.addEventListener("change", (Event event) -> changed.run());
  }

  /** Sets the height to the figure's preferred height for the given width. */
  void suggestHeight(Experiment experiment) {
    double requestedWidth = Decimals.parse(width.getValue()).orElse(0);
    if (requestedWidth > 0) {
      double preferredHeight = figure().preferredHeight(requestedWidth, experiment.network());
      height.setValue(Integer.toString((int) preferredHeight));
    }
  }

  ExportFigure figure() {
    return ExportFigure.values()[figure.getSelectedIndex()];
  }

  /** The pixels of a PNG per CSS pixel. */
  int scale() {
    return scale.getSelectedIndex() + 1;
  }

  /** The chosen colors for an experiment: those of the page, light or dark. */
  Palette palette(Experiment experiment, boolean pageIsDark) {
    int choice = colors.getSelectedIndex();
    boolean dark = choice == 0 ? pageIsDark : choice == 2;
    return FigureRenderer.palette(experiment, dark);
  }

  /** The size and the frames in the fields, or error messages about them. */
  GifRequest request(Experiment experiment) {
    SettingTexts texts = new SettingTexts();
    for (GifOption option : GifOption.values()) {
      String text = input(option.key()).getValue().trim();
      if (!text.isEmpty()) {
        texts.put(option.key(), text);
      }
    }
    return GifRequest.of(texts, experiment.iterations());
  }

  private HTMLInputElement input(String name) {
    return (HTMLInputElement) panel.querySelector("." + name);
  }
}
