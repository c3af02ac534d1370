package xorlab.page.export;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Files.BlobConsumer;
import xorlab.export.numpy.JupyterNotebook;
import xorlab.export.numpy.NumpyScript;
import xorlab.page.export.ScriptExports.TextConsumer;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;

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
   * @param container the lab in its shadow root, with export.html in its tabs
   * @param folder where the files of the site are, with a slash at its end
   */
  @JSExport
  public static ExportPanels panels(HTMLElement container, LabHandle lab, String folder) {
    return new ExportPanels(container, lab, folder);
  }

  /** The iteration on show as a PNG of 640x480, or as the options say: figure, width, height. */
  @JSExport
  public static void png(
      String context, String options, BlobConsumer consumer, TextConsumer failed) {
    ScriptExports.png(LabContext.parse(context), options, consumer, failed);
  }

  /**
   * The run as an animated GIF; its options are also those of {@link xorlab.export.gif.GifOption}.
   */
  @JSExport
  public static void gif(
      String context, String options, BlobConsumer consumer, TextConsumer failed) {
    ScriptExports.gif(LabContext.parse(context), options, consumer, failed);
  }

  /** The run so far as CSV. */
  @JSExport
  public static void csv(String context, TextConsumer consumer, TextConsumer failed) {
    ScriptExports.csv(LabContext.parse(context), consumer, failed);
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
