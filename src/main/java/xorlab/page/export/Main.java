package xorlab.page.export;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.CanvasPixels.BlobConsumer;
import xorlab.export.numpy.JupyterNotebook;
import xorlab.export.numpy.MistakenProgramSteps;
import xorlab.export.numpy.NumpyScript;
import xorlab.mistake.training.MistakeTraining;
import xorlab.page.export.ScriptExports.TextConsumer;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;

/**
 * The exports of this program, export.js, for {@code element.js}. A {@code context} is the lab's at
 * the time of the call, for {@link LabContext#parse}; {@code options} are a query string; {@code
 * failed} receives an error message.
 */
public final class Main {
  private Main() {}

  /** Does nothing: the exported methods are called later. */
  public static void main(String[] arguments) {}

  /**
   * Creates the dialogs "Share" and "Embed".
   *
   * @param container the lab in its shadow root, with export.html in its dialogs
   * @param folder the URL of the site's files, with a trailing slash
   * @param encoder as below
   */
  @JSExport
  public static ExportDialogs dialogs(
      HTMLElement container, LabHandle lab, String folder, JSObject encoder) {
    MistakeTraining.install();
    MistakenProgramSteps.install();
    return new ExportDialogs(container, lab, folder, encoder);
  }

  /** The current iteration as a PNG of 640x480, or with the options figure, width and height. */
  @JSExport
  public static void png(
      String context, String options, BlobConsumer consumer, TextConsumer failed) {
    ScriptExports.png(context(context), options, consumer, failed);
  }

  /**
   * The run as an animated GIF, with the option figure and those of {@link
   * xorlab.export.gif.GifOption}.
   *
   * @param encoder the URL of the script gif-worker.js, a text or a TrustedScriptURL; an empty text
   *     if there may be no workers
   */
  @JSExport
  public static void gif(
      String context,
      String options,
      JSObject encoder,
      BlobConsumer consumer,
      TextConsumer failed) {
    ScriptExports.gif(context(context), options, encoder, consumer, failed);
  }

  /** The run so far as CSV. */
  @JSExport
  public static void csv(String context, TextConsumer consumer, TextConsumer failed) {
    ScriptExports.csv(context(context), consumer, failed);
  }

  /** The experiment as a Python script. */
  @JSExport
  public static String numpy(String context) {
    return NumpyScript.of(context(context).experiment());
  }

  /** The experiment as a Jupyter notebook. */
  @JSExport
  public static String notebook(String context) {
    return JupyterNotebook.of(context(context).experiment());
  }

  private static LabContext context(String context) {
    MistakeTraining.install();
    MistakenProgramSteps.install();
    return LabContext.parse(context);
  }
}
