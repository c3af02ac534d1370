package xorlab.page.export;

import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.export.gif.GifOption;
import xorlab.export.gif.GifRequest;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabPalette;
import xorlab.page.ui.SettingMenu;
import xorlab.plot.draw.Palette;

/** The choices for a picture and for an animation: figure, size, colors, frames. */
final class PictureForm {
  private static final List<GifOption> SIZE = List.of(GifOption.WIDTH, GifOption.HEIGHT);

  private final HTMLElement dialog;
  private final HTMLSelectElement figure;
  private final HTMLSelectElement format;
  private final HTMLInputElement width;
  private final HTMLInputElement height;
  private final HTMLSelectElement scale;
  private final HTMLSelectElement colors;
  private final HTMLSelectElement shading;

  PictureForm(HTMLElement dialog) {
    this.dialog = dialog;
    figure = select(".figure");
    format = select(".picture-file .format");
    width = input(GifOption.WIDTH);
    height = input(GifOption.HEIGHT);
    scale = select(".scale");
    colors = select(".colours");
    shading = SettingMenu.of(dialog.querySelector(".shading"), Setting.SHADE);
    for (ExportFigure choice : ExportFigure.values()) {
      Dom.add(figure, "option", choice.caption());
    }
  }

  /** Calls a listener when the figure or its width has been changed. */
  void onResize(Runnable listener) {
    figure.addEventListener("change", (Event event) -> listener.run());
    width.addEventListener("change", (Event event) -> listener.run());
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

  boolean isSvg() {
    return format.getSelectedIndex() == 1;
  }

  /** The pixels of a PNG per CSS pixel. */
  int scale() {
    return scale.getSelectedIndex() + 1;
  }

  /** An experiment with the chosen shading: a file looks as the notebook does unless asked. */
  Experiment shaded(Experiment experiment) {
    return experiment.withText(Setting.SHADE, shading.getValue()).orElse(experiment);
  }

  /** The chosen colors for a shaded experiment: those of the page, light or dark. */
  Palette palette(Experiment experiment, boolean pageIsDark) {
    int choice = colors.getSelectedIndex();
    boolean dark = choice == 0 ? pageIsDark : choice == 2;
    return LabPalette.of(experiment, dark);
  }

  /** The size in the fields, or error messages about it. */
  GifRequest size(Experiment experiment) {
    return request(SIZE, experiment);
  }

  /** The size and the frames in the fields, or error messages about them. */
  GifRequest frames(Experiment experiment) {
    return request(List.of(GifOption.values()), experiment);
  }

  private GifRequest request(List<GifOption> options, Experiment experiment) {
    SettingTexts texts = new SettingTexts();
    for (GifOption option : options) {
      String text = input(option).getValue().trim();
      if (!text.isEmpty()) {
        texts.put(option.key(), text);
      }
    }
    return GifRequest.of(texts, experiment.iterations());
  }

  /** Shows in the empty fields what a run is animated with. */
  void showDefaults(int last) {
    for (GifOption option : List.of(GifOption.TO, GifOption.EVERY)) {
      input(option).setAttribute("placeholder", Integer.toString(option.defaultValue(last)));
    }
  }

  private HTMLInputElement input(GifOption option) {
    return (HTMLInputElement) dialog.querySelector("." + option.key());
  }

  private HTMLSelectElement select(String selector) {
    return (HTMLSelectElement) dialog.querySelector(selector);
  }
}
