package xorlab.page.standalone;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.CanvasPixels.BlobConsumer;
import xorlab.browser.Workers.PageWorker;
import xorlab.export.numpy.JupyterNotebook;
import xorlab.export.numpy.NumpyScript;
import xorlab.page.data.DataDialog;
import xorlab.page.export.ExportDialogs;
import xorlab.page.export.ScriptExports;
import xorlab.page.export.ScriptExports.TextConsumer;
import xorlab.page.graph.AnalysisTabs;
import xorlab.page.graph.RightGradient;
import xorlab.page.lab.LabRun;
import xorlab.page.survey.SurveyPage;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;

/**
 * The exports of all programs for {@code element.js}, without those that know mistakes: these would
 * make the file too large.
 */
public final class Main {
  private Main() {}

  /** Does nothing: the exported methods are called later. */
  public static void main(String[] arguments) {}

  @JSExport
  public static String settingNames() {
    return xorlab.page.lab.Main.settingNames();
  }

  @JSExport
  public static LabRun open(HTMLElement host, String snapshot) {
    return xorlab.page.lab.Main.open(host, snapshot);
  }

  @JSExport
  public static AnalysisTabs graph(HTMLElement container, LabHandle lab) {
    return new AnalysisTabs(container, lab, RightGradient::new);
  }

  @JSExport
  public static SurveyPage survey(
      HTMLElement container,
      LabHandle lab,
      String folder,
      JSObject workerScript,
      PageWorker pageWorker) {
    return xorlab.page.survey.Main.survey(container, lab, folder, workerScript, pageWorker);
  }

  @JSExport
  public static ExportDialogs dialogs(
      HTMLElement container, LabHandle lab, String folder, JSObject encoder) {
    return new ExportDialogs(container, lab, folder, encoder);
  }

  @JSExport
  public static DataDialog data(HTMLElement container, LabHandle lab) {
    return xorlab.page.data.Main.data(container, lab);
  }

  @JSExport
  public static void png(
      String context, String options, BlobConsumer consumer, TextConsumer failed) {
    ScriptExports.png(LabContext.parse(context), options, consumer, failed);
  }

  @JSExport
  public static void gif(
      String context,
      String options,
      JSObject encoder,
      BlobConsumer consumer,
      TextConsumer failed) {
    ScriptExports.gif(LabContext.parse(context), options, encoder, consumer, failed);
  }

  @JSExport
  public static void csv(String context, TextConsumer consumer, TextConsumer failed) {
    ScriptExports.csv(LabContext.parse(context), consumer, failed);
  }

  @JSExport
  public static String numpy(String context) {
    return NumpyScript.of(LabContext.parse(context).experiment());
  }

  @JSExport
  public static String notebook(String context) {
    return JupyterNotebook.of(LabContext.parse(context).experiment());
  }

  @JSExport
  public static void serve(JSObject port) {
    xorlab.page.workers.WorkerMain.serve(port);
  }
}
