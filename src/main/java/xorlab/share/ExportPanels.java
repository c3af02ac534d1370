package xorlab.share;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.File;
import xorlab.widget.InView;
import xorlab.widget.LabContext;
import xorlab.widget.LabHandle;

/** The tabs "Save and share" and "Put it in a page" of one lab. */
public final class ExportPanels {
  private final LabHandle lab;
  private final HTMLElement saveRoom;
  private final HTMLElement embedRoom;
  private final SavePanel save;
  private final EmbedPanel embed;
  private final InView embedInView;

  ExportPanels(HTMLElement room, LabHandle lab, String folder) {
    this.lab = lab;
    saveRoom = room.querySelector("#save");
    embedRoom = room.querySelector("#embed");
    save = new SavePanel(saveRoom, lab, this::context, folder);
    embed = new EmbedPanel(embedRoom, this::context, folder);
    embedInView = new InView(embedRoom, this::show);
  }

  private LabContext context() {
    return LabContext.parse(lab.context());
  }

  /** Shows what the lab shows, in the tab that is open. */
  @JSExport
  public void show() {
    if (!saveRoom.isHidden()) {
      save.show(context());
    }
    if (!embedRoom.isHidden() && embedInView.now()) {
      embed.show(context());
    } else {
      embed.hide();
    }
  }

  /** Nothing here is printed. */
  @JSExport
  public void setPrinting(boolean isPrinting) {}

  /** Opens a saved state that was dropped on the lab. */
  @JSExport
  public void open(File file) {
    save.open(file);
  }
}
