package xorlab.share;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;
import xorlab.browser.Files;
import xorlab.export.ShareLink;
import xorlab.training.Experiment;
import xorlab.training.Kind;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** Puts the lab, or some of its figures, into another page: choose, look at it, copy the lines. */
public final class EmbedPanel {
  private final Outlook lab;
  private final HTMLElement panel;
  private final HTMLSelectElement controls;
  private final HTMLSelectElement theme;
  private final HTMLInputElement width;
  private final HTMLInputElement height;
  private final HTMLInputElement here;
  private final HTMLInputElement autoplay;
  private final HTMLElement preview;
  private final HTMLElement outcome;
  private String previewed = "";

  public EmbedPanel(HTMLElement panel, Outlook lab) {
    this.lab = lab;
    this.panel = panel;
    controls = select(".embed-controls", Setting.CONTROLS);
    theme = select(".embed-theme", Setting.THEME);
    width = (HTMLInputElement) panel.querySelector(".embed-width");
    height = (HTMLInputElement) panel.querySelector(".embed-height");
    here = (HTMLInputElement) panel.querySelector(".embed-here");
    autoplay = (HTMLInputElement) panel.querySelector(".embed-autoplay");
    preview = panel.querySelector(".embed-preview");
    outcome = panel.querySelector(".outcome");
    panel.addEventListener("change", (Event event) -> show());
    for (String kind : new String[] {"frame", "element", "address"}) {
      Dom.onClick(panel.querySelector(".copy-" + kind), () -> copy(kind));
    }
  }

  private HTMLSelectElement select(String selector, Setting setting) {
    HTMLSelectElement select = (HTMLSelectElement) panel.querySelector(selector);
    for (String word : ((Kind.Choice) setting.kind()).words()) {
      Dom.add(select, "option", word);
    }
    return select;
  }

  /** Writes the lines for what is chosen, and shows what they give. */
  public void show() {
    Experiment experiment = chosen();
    String fragment = ShareLink.fragment(experiment, here.isChecked() ? lab.iteration() : 0);
    String address = lab.folder() + "embed.html#" + fragment;
    setText(
        "frame",
        "<iframe src=\""
            + escaped(address)
            + "\" title=\"XOR Lab\" width=\""
            + escaped(width.getValue())
            + "\" height=\""
            + escaped(height.getValue())
            + "\" style=\"border: 0\"></iframe>");
    String element = element(experiment);
    setText(
        "element",
        "<script src=\"" + escaped(lab.folder()) + "xor-lab.js\" defer></script> " + element);
    setText("address", address);
    Dom.setAttribute(panel.querySelector(".from-disk"), "hidden", !Files.isFromDisk(), "");
    if (!element.equals(previewed)) {
      previewed = element;
      preview.setInnerHTML(element);
    }
  }

  /** While nobody looks, the lab in the preview costs nothing. */
  public void hide() {
    previewed = "";
    preview.clear();
  }

  private void setText(String kind, String text) {
    ((HTMLInputElement) panel.querySelector("." + kind + "-lines")).setValue(text);
  }

  private Experiment chosen() {
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
                with(lab.experiment(), Setting.VIEW, views.length() > 0 ? views.toString() : "lab"),
                Setting.CONTROLS,
                controls.getValue()),
            Setting.THEME,
            theme.getValue()),
        Setting.AUTOPLAY,
        autoplay.isChecked() ? "true" : "false");
  }

  private static Experiment with(Experiment experiment, Setting setting, String text) {
    return experiment.with(setting, text).orElse(experiment);
  }

  /** The element with the settings that are not at their default. */
  private String element(Experiment experiment) {
    StringBuilder element = new StringBuilder("<xor-lab");
    for (Setting setting : Setting.values()) {
      String text =
          setting != Setting.AT
              ? experiment.text(setting)
              : here.isChecked() ? Integer.toString(lab.iteration()) : "0";
      if (!text.equals(experiment.standard(setting))) {
        element.append(' ').append(setting.label()).append("=\"").append(escaped(text)).append('"');
      }
    }
    return element.append("></xor-lab>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private void copy(String kind) {
    HTMLInputElement lines = (HTMLInputElement) panel.querySelector("." + kind + "-lines");
    Files.copy(
        lines.getValue(),
        done -> {
          lines.focus();
          lines.select();
          Dom.setText(
              outcome,
              done
                  ? "Copied."
                  : "This page may not use the clipboard. The text is selected: copy it with"
                      + " Ctrl+C or ⌘C.");
        });
  }
}
