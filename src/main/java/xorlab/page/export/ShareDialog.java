package xorlab.page.export;

import java.util.function.Supplier;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import xorlab.browser.Environment;
import xorlab.browser.ModalDialog;
import xorlab.browser.ShadowHost;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.export.state.ShareLink;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.words.ShareWords;

/** The dialog "Share": a link, pictures, animations, the numbers and the whole lab. */
final class ShareDialog {
  private final HTMLElement dialog;
  private final String folder;
  private final HTMLInputElement link;
  private final HTMLInputElement atThisIteration;
  private final HTMLInputElement autoplay;
  private final PictureSection picture;
  private final AnimationSection animation;
  private final NumbersSection numbers;
  private final StateSection state;

  /**
   * @param folder the URL of the site's files, with a trailing slash
   * @param encoder as in {@link Main#gif}
   */
  ShareDialog(
      HTMLElement dialog,
      LabHandle handle,
      Supplier<LabContext> lab,
      String folder,
      JSObject encoder) {
    this.dialog = dialog;
    this.folder = folder;
    link = (HTMLInputElement) dialog.querySelector(".link");
    atThisIteration = (HTMLInputElement) dialog.querySelector(".here");
    autoplay = (HTMLInputElement) dialog.querySelector(".starts");
    autoplay.setChecked(lab.get().experiment().get(Setting.AUTOPLAY));
    PictureForm form = new PictureForm(dialog);
    picture = new PictureSection(dialog.querySelector(".picture-file"), lab, form);
    animation = new AnimationSection(dialog.querySelector(".animation"), lab, form, encoder);
    numbers = new NumbersSection(dialog.querySelector(".numbers"), lab);
    state =
        new StateSection(
            dialog.querySelector(".whole"), handle, lab, () -> ModalDialog.open(dialog));
    dialog.addEventListener("change", (Event event) -> show(lab.get()));
    form.onResize(() -> form.suggestHeight(lab.get().experiment()));
    form.suggestHeight(lab.get().experiment());
    HTMLElement status = dialog.querySelector(".the-link .outcome");
    Dom.onClick(
        dialog.querySelector(".the-link .copy"),
        () ->
            CopyField.copy(
                link.getValue(),
                () -> {
                  link.focus();
                  link.select();
                },
                ShareWords.COPY_LINK_YOURSELF,
                ShareWords.LINK_COPIED,
                status));
  }

  /** Updates the link and what is said of the files for what the lab shows. */
  void show(LabContext context) {
    Experiment experiment = context.experiment();
    boolean isPages = !context.page().isEmpty();
    String page = isPages ? context.page() : folder + "index.html";
    String fragment =
        ShareLink.fragment(
            experiment.with(Setting.AUTOPLAY, autoplay.isChecked()),
            atThisIteration.isChecked() ? context.iteration() : 0,
            isPages ? ofAttributes() : Experiment.defaults());
    link.setValue(fragment.isEmpty() ? page : page + "#" + fragment);
    Dom.setText(dialog.querySelector(".here + span"), ShareWords.atIteration(context.iteration()));
    picture.show(context);
    animation.show(context);
    numbers.show(context);
    Dom.setAttribute(dialog.querySelector(".sandboxed"), "hidden", !Environment.isSandboxed(), "");
    Dom.setAttribute(dialog.querySelector(".from-disk"), "hidden", !Environment.isFromDisk(), "");
  }

  /** What the page shows without a fragment: the link need not say it again. */
  private Experiment ofAttributes() {
    HTMLElement host = ShadowHost.of(dialog);
    SettingTexts texts = new SettingTexts();
    for (Setting<?> setting : Setting.values()) {
      if (host.hasAttribute(setting.key())) {
        texts.put(setting.key(), host.getAttribute(setting.key()));
      }
    }
    return ParsedExperiment.experiment(texts);
  }

  /** Opens a saved state file. */
  void open(File file) {
    state.open(file);
  }
}
