package xorlab.page.export;

import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.File;
import xorlab.browser.Environment;
import xorlab.export.numpy.NumpyScript;
import xorlab.export.state.ShareLink;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;

/** The tab "Save and share": a link, pictures, animations, the numbers and the code. */
final class SavePanel {
  private final HTMLElement panel;
  private final String folder;
  private final HTMLInputElement link;
  private final HTMLElement code;
  private final NumbersSection numbers;

  /**
   * @param folder the URL of the site's files, with a trailing slash
   */
  SavePanel(HTMLElement panel, LabHandle handle, Supplier<LabContext> lab, String folder) {
    this.panel = panel;
    this.folder = folder;
    link = (HTMLInputElement) panel.querySelector(".link");
    code = panel.querySelector(".code");
    TaskProgressBar bar = new TaskProgressBar(panel);
    new PictureSection(panel, lab, bar);
    numbers = new NumbersSection(panel, handle, lab, bar);
    Dom.onClick(
        panel.querySelector(".copy"),
        () -> CopyField.copy(link, "link", "Link copied.", bar::showStatus));
  }

  /** Updates the link and the code for what the lab shows. */
  void show(LabContext context) {
    String page = context.page().isEmpty() ? folder + "index.html" : context.page();
    String fragment = ShareLink.fragment(context.experiment(), context.iteration());
    link.setValue(fragment.isEmpty() ? page : page + "#" + fragment);
    Dom.setText(code, NumpyScript.of(context.experiment()));
    Dom.setAttribute(panel.querySelector(".sandboxed"), "hidden", !Environment.isSandboxed(), "");
    Dom.setAttribute(panel.querySelector(".from-disk"), "hidden", !Environment.isFromDisk(), "");
  }

  /** Opens a saved state file. */
  void open(File file) {
    numbers.open(file);
  }
}
