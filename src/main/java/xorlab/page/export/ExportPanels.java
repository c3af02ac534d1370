package xorlab.page.export;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.File;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.VisibilityObserver;

/** The tabs "Save and share" and "Embed" of one lab. */
public final class ExportPanels {
  private final LabHandle lab;
  private final HTMLElement saveContainer;
  private final HTMLElement embedContainer;
  private final SavePanel save;
  private final EmbedPanel embed;
  private final VisibilityObserver embedInView;

  ExportPanels(HTMLElement container, LabHandle lab, String folder) {
    this.lab = lab;
    saveContainer = container.querySelector("#save");
    embedContainer = container.querySelector("#embed");
    save = new SavePanel(saveContainer, lab, this::context, folder);
    embed = new EmbedPanel(embedContainer, this::context, folder);
    embedInView = new VisibilityObserver(embedContainer, this::show);
  }

  private LabContext context() {
    return LabContext.parse(lab.context());
  }

  /** Updates the selected tab for what the lab shows. */
  @JSExport
  public void show() {
    if (!saveContainer.isHidden()) {
      save.show(context());
    }
    if (!embedContainer.isHidden() && embedInView.isInView()) {
      embed.show(context());
    } else {
      embed.hide();
    }
  }

  /** Does nothing: a file that is being made is still saved. */
  @JSExport
  public void setConnected(boolean isConnected) {}

  /** Does nothing: these tabs are not printed. */
  @JSExport
  public void setPrinting(boolean isPrinting) {}

  /** Opens a saved state file that was dropped on the lab. */
  @JSExport
  public void open(File file) {
    save.open(file);
  }
}
