package xorlab.standalone;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.app.Lab;
import xorlab.app.LabListener;
import xorlab.browser.Files.BlobTaker;
import xorlab.share.ExportPanels;
import xorlab.share.ScriptExports.TextTaker;
import xorlab.surveyor.Surveyor;
import xorlab.widget.LabHandle;

/** What all programs give to {@code element.js}; each method is the one of its program's Main. */
public final class Main {
  private Main() {}

  /** Nothing happens until an element asks for a lab. */
  public static void main(String[] arguments) {}

  @JSExport
  public static String settingNames() {
    return xorlab.app.Main.settingNames();
  }

  @JSExport
  public static Lab mount(
      HTMLElement host, HTMLElement room, String engine, String snapshot, LabListener listener) {
    return xorlab.app.Main.mount(host, room, engine, snapshot, listener);
  }

  @JSExport
  public static Surveyor survey(
      HTMLElement room, LabHandle lab, String folder, String workerScript) {
    return xorlab.surveyor.Main.survey(room, lab, folder, workerScript);
  }

  @JSExport
  public static ExportPanels panels(HTMLElement room, LabHandle lab, String folder) {
    return xorlab.share.Main.panels(room, lab, folder);
  }

  @JSExport
  public static void png(String context, String options, BlobTaker taker, TextTaker failed) {
    xorlab.share.Main.png(context, options, taker, failed);
  }

  @JSExport
  public static void gif(String context, String options, BlobTaker taker, TextTaker failed) {
    xorlab.share.Main.gif(context, options, taker, failed);
  }

  @JSExport
  public static void csv(String context, TextTaker taker, TextTaker failed) {
    xorlab.share.Main.csv(context, taker, failed);
  }

  @JSExport
  public static String numpy(String context) {
    return xorlab.share.Main.numpy(context);
  }

  @JSExport
  public static String notebook(String context) {
    return xorlab.share.Main.notebook(context);
  }
}
