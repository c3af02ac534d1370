package xorlab.share;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Files.BlobTaker;
import xorlab.export.JupyterNotebook;
import xorlab.export.NumpyScript;
import xorlab.share.ScriptExports.TextTaker;
import xorlab.widget.LabContext;
import xorlab.widget.LabHandle;

/**
 * What this program, export.js, gives to {@code element.js}. A {@code context} is a lab's at the
 * time of the call, as {@link LabContext#parse} reads it; options are written as an address writes
 * them; {@code failed} takes a sentence that says why there is no file.
 */
public final class Main {
  private Main() {}

  /** Nothing happens until something is to be exported. */
  public static void main(String[] arguments) {}

  /**
   * Brings the tabs "Save and share" and "Put it in a page" to life.
   *
   * @param room the lab in its shadow root, with export.html in its tabs
   * @param folder where the files of the site are, with a slash at its end
   */
  @JSExport
  public static ExportPanels panels(HTMLElement room, LabHandle lab, String folder) {
    return new ExportPanels(room, lab, folder);
  }

  /** The iteration on show as a PNG of 640x480, or as the options say: figure, width, height. */
  @JSExport
  public static void png(String context, String options, BlobTaker taker, TextTaker failed) {
    ScriptExports.png(LabContext.parse(context), options, taker, failed);
  }

  /** The run as an animated GIF; its options are also those of {@link xorlab.export.GifOption}. */
  @JSExport
  public static void gif(String context, String options, BlobTaker taker, TextTaker failed) {
    ScriptExports.gif(LabContext.parse(context), options, taker, failed);
  }

  /** The run so far as CSV. */
  @JSExport
  public static void csv(String context, TextTaker taker, TextTaker failed) {
    ScriptExports.csv(LabContext.parse(context), taker, failed);
  }

  /** The experiment as a Python script. */
  @JSExport
  public static String numpy(String context) {
    return NumpyScript.of(LabContext.parse(context).experiment());
  }

  /** The experiment as a Jupyter notebook. */
  @JSExport
  public static String notebook(String context) {
    return JupyterNotebook.of(LabContext.parse(context).experiment());
  }
}
