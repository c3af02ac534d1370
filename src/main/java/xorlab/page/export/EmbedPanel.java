package xorlab.page.export;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.browser.Environment;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingType;
import xorlab.export.state.ShareLink;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;

/** The tab "Embed": generates the HTML that embeds the lab, with a preview. */
final class EmbedPanel {
  private final Supplier<LabContext> lab;
  private final String folder;
  private final HTMLElement panel;
  private final HTMLSelectElement controls;
  private final HTMLSelectElement theme;
  private final HTMLInputElement width;
  private final HTMLInputElement height;
  private final HTMLInputElement atThisIteration;
  private final HTMLInputElement autoplay;
  private final HTMLElement preview;
  private final HTMLElement status;
  private String previewed = "";

  /**
   * @param folder the URL of the site's files, with a trailing slash
   */
  EmbedPanel(HTMLElement panel, Supplier<LabContext> lab, String folder) {
    this.lab = lab;
    this.folder = folder;
    this.panel = panel;
    controls = select(".embed-controls", Setting.CONTROLS);
    theme = select(".embed-theme", Setting.THEME);
    width = (HTMLInputElement) panel.querySelector(".embed-width");
    height = (HTMLInputElement) panel.querySelector(".embed-height");
    atThisIteration = (HTMLInputElement) panel.querySelector(".embed-here");
    autoplay = (HTMLInputElement) panel.querySelector(".embed-autoplay");
    preview = panel.querySelector(".embed-preview");
    status = panel.querySelector(".outcome");
    panel.addEventListener("change", (Event event) -> show(lab.get()));
    for (String variant : new String[] {"frame", "element", "address"}) {
      Dom.onClick(panel.querySelector(".copy-" + variant), () -> copy(variant));
    }
  }

  private HTMLSelectElement select(String selector, Setting<?> setting) {
    HTMLSelectElement select = (HTMLSelectElement) panel.querySelector(selector);
    for (String option : ((SettingType.Choice<?>) setting.type()).words()) {
      Dom.add(select, "option", option);
    }
    return select;
  }

  /** Updates the HTML and the preview for the chosen options. */
  void show(LabContext context) {
    Experiment experiment = chosen(context.experiment());
    int iteration = atThisIteration.isChecked() ? context.iteration() : 0;
    String fragment = ShareLink.fragment(experiment, iteration);
    String address = folder + "embed.html#" + fragment;
    setText(
        "frame",
        "<iframe src=\""
            + escaped(address)
            + "\" title=\"XOR Lab\" width=\""
            + escaped(width.getValue())
            + "\" height=\""
            + escaped(height.getValue())
            + "\" style=\"border: 0\"></iframe>");
    StringBuilder lines = new StringBuilder("<xor-lab");
    forEachAttribute(
        experiment,
        iteration,
        (name, value) ->
            lines.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    String element = lines.append("></xor-lab>").toString();
    setText(
        "element", "<script src=\"" + escaped(folder) + "xor-lab.js\" defer></script> " + element);
    setText("address", address);
    Dom.setAttribute(panel.querySelector(".from-disk"), "hidden", !Environment.isFromDisk(), "");
    if (!element.equals(previewed)) {
      previewed = element;
      preview.clear();
      HTMLElement shown = preview.getOwnerDocument().createElement("xor-lab");
      forEachAttribute(experiment, iteration, shown::setAttribute);
      preview.appendChild(shown);
    }
  }

  /** Removes the lab in the preview, which takes computing time. */
  void hide() {
    previewed = "";
    preview.clear();
  }

  private void setText(String variant, String text) {
    ((HTMLInputElement) panel.querySelector("." + variant + "-lines")).setValue(text);
  }

  private Experiment chosen(Experiment shown) {
    StringBuilder views = new StringBuilder();
    NodeList<? extends HTMLElement> boxes = panel.querySelectorAll(".views input");
    for (int i = 0; i < boxes.getLength(); i++) {
      HTMLInputElement box = (HTMLInputElement) boxes.item(i);
      if (box.isChecked()) {
        views.append(views.length() > 0 ? "," : "").append(box.getAttribute("value"));
      }
    }
    return with(
        with(
            with(
                with(shown, Setting.VIEW, views.length() > 0 ? views.toString() : "lab"),
                Setting.CONTROLS,
                controls.getValue()),
            Setting.THEME,
            theme.getValue()),
        Setting.AUTOPLAY,
        autoplay.isChecked() ? "true" : "false");
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

  private void copy(String variant) {
    HTMLInputElement lines = (HTMLInputElement) panel.querySelector("." + variant + "-lines");
    CopyField.copy(lines, "text", "Copied.", sentence -> Dom.setText(status, sentence));
  }
}
