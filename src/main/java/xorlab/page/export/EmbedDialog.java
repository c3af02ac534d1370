package xorlab.page.export;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.browser.Environment;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.state.ShareLink;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.SettingMenu;
import xorlab.words.EmbedWords;
import xorlab.words.ShareWords;

/** The dialog "Embed": generates the HTML that embeds the lab, with a preview. */
final class EmbedDialog {
  /** The height of a frame before it has been measured, in CSS pixels. */
  private static final int UNMEASURED = 600;

  private final Supplier<LabContext> lab;
  private final String folder;
  private final HTMLElement dialog;
  private final HTMLSelectElement controls;
  private final HTMLSelectElement theme;
  private final HTMLSelectElement shading;
  private final HTMLInputElement width;
  private final HTMLInputElement height;
  private final HTMLInputElement atThisIteration;
  private final HTMLInputElement autoplay;
  private final HTMLTextAreaElement lines;
  private final EmbedPreview preview;
  private String previewed = "";
  private int measured = UNMEASURED;

  /**
   * @param folder the URL of the site's files, with a trailing slash
   */
  EmbedDialog(HTMLElement dialog, Supplier<LabContext> lab, String folder) {
    this.lab = lab;
    this.folder = folder;
    this.dialog = dialog;
    controls = SettingMenu.of(dialog.querySelector(".embed-controls"), Setting.CONTROLS);
    theme = SettingMenu.of(dialog.querySelector(".embed-theme"), Setting.THEME);
    shading = SettingMenu.of(dialog.querySelector(".embed-shade"), Setting.SHADE);
    width = input(".embed-width");
    height = input(".embed-height");
    atThisIteration = input(".embed-here");
    autoplay = input(".embed-autoplay");
    lines = (HTMLTextAreaElement) dialog.querySelector(".lines");
    preview = new EmbedPreview(dialog.querySelector(".embed-preview"), this::suggest);
    HTMLElement status = dialog.querySelector(".outcome");
    dialog.addEventListener(
        "change",
        (Event event) -> {
          Dom.setText(status, ""); // what was copied has changed since
          show(lab.get());
        });
    Dom.onClick(
        dialog.querySelector(".copy"),
        () ->
            CopyField.copy(
                lines.getValue(),
                () -> {
                  lines.focus();
                  lines.select();
                },
                EmbedWords.COPY_CODE_YOURSELF,
                ShareWords.COPIED,
                status));
  }

  private HTMLInputElement input(String selector) {
    return (HTMLInputElement) dialog.querySelector(selector);
  }

  /** Shows a height that was measured, unless another one was chosen. */
  private void suggest(int suggested) {
    if (suggested != measured) {
      measured = suggested;
      show(lab.get());
    }
  }

  /** Updates the HTML and the preview for the chosen options. */
  void show(LabContext context) {
    Experiment experiment = chosen(context.experiment());
    int iteration = atThisIteration.isChecked() ? context.iteration() : 0;
    StringBuilder attributes = new StringBuilder("<xor-lab");
    forEachAttribute(
        experiment,
        iteration,
        (name, value) ->
            attributes.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    String element = attributes.append("></xor-lab>").toString();
    String address = folder + "embed.html#" + ShareLink.fragment(experiment, iteration);
    lines.setValue(
        switch (kind()) {
          case "frame" -> frame(address);
          case "element" ->
              "<script src=\"" + escaped(folder) + "xor-lab.js\" defer></script>\n" + element;
          default -> address;
        });
    Dom.setAttribute(dialog.querySelector(".from-disk"), "hidden", !Environment.isFromDisk(), "");
    height.setAttribute("placeholder", Integer.toString(measured));
    Dom.setText(dialog.querySelector(".measured"), size());
    preview.resize(width.getValue(), height());
    if (!element.equals(previewed)) {
      previewed = element;
      HTMLElement shown = dialog.getOwnerDocument().createElement("xor-lab");
      forEachAttribute(experiment, iteration, shown::setAttribute);
      preview.show(shown);
    }
  }

  private String frame(String address) {
    return "<iframe src=\""
        + escaped(address)
        + "\"\n  title=\"XOR Lab\" width=\""
        + escaped(width.getValue())
        + "\" height=\""
        + escaped(height())
        + "\" style=\"border: 0\"></iframe>";
  }

  /** The chosen height, or the one that is suggested. */
  private String height() {
    String text = height.getValue().trim();
    return text.isEmpty() ? Integer.toString(measured) : text;
  }

  private String size() {
    String size = EmbedWords.preview(height(), width.getValue());
    return height().equals(Integer.toString(measured))
        ? size
        : size + " " + EmbedWords.suggested(measured);
  }

  /** Removes the lab in the preview, which takes computing time. */
  void hide() {
    previewed = "";
    preview.hide();
  }

  private String kind() {
    return ((HTMLInputElement) dialog.querySelector("[name=kind]:checked")).getValue();
  }

  private Experiment chosen(Experiment shown) {
    StringBuilder views = new StringBuilder();
    NodeList<? extends HTMLElement> boxes = dialog.querySelectorAll(".views input");
    for (int i = 0; i < boxes.getLength(); i++) {
      HTMLInputElement box = (HTMLInputElement) boxes.item(i);
      if (box.isChecked()) {
        views.append(views.length() > 0 ? "," : "").append(box.getAttribute("value"));
      }
    }
    Experiment chosen = with(shown, Setting.VIEW, views.length() > 0 ? views.toString() : "lab");
    chosen = with(chosen, Setting.CONTROLS, controls.getValue());
    chosen = with(chosen, Setting.THEME, theme.getValue());
    chosen = with(chosen, Setting.SHADE, shading.getValue());
    return with(chosen, Setting.AUTOPLAY, autoplay.isChecked() ? "true" : "false");
  }

  private static Experiment with(Experiment experiment, Setting<?> setting, String text) {
    return experiment.withText(setting, text).orElse(experiment);
  }

  /** The settings that are not at their defaults, as attributes of the element. */
  private static void forEachAttribute(
      Experiment experiment, int iteration, BiConsumer<String, String> attribute) {
    for (Setting<?> setting : Setting.values()) {
      String text = setting == Setting.AT ? Integer.toString(iteration) : experiment.text(setting);
      if (!text.equals(experiment.defaultText(setting))) {
        attribute.accept(setting.key(), text);
      }
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
