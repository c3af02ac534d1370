package xorlab.page.standalone;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.CanvasPixels.BlobConsumer;
import xorlab.browser.Workers.PageWorker;
import xorlab.ledger.AlteredValues;
import xorlab.mistake.training.MistakeTraining;
import xorlab.page.check.CheckPage;
import xorlab.page.export.ExportDialogs;
import xorlab.page.export.ScriptExports.TextConsumer;
import xorlab.page.figures.RightRun;
import xorlab.page.graph.AnalysisTabs;
import xorlab.page.lab.LabRun;
import xorlab.page.survey.SurveyPage;
import xorlab.page.ui.LabHandle;

/**
 * The exports of all programs for {@code element.js}; each method delegates to its program's Main.
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
    AlteredValues.install();
    RightRun.install();
    MistakeTraining.install();
    return xorlab.page.lab.Main.open(host, snapshot);
  }

  @JSExport
  public static AnalysisTabs graph(HTMLElement container, LabHandle lab) {
    return xorlab.page.graph.Main.graph(container, lab);
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
  public static CheckPage check(HTMLElement container, LabHandle lab, String folder) {
    return xorlab.page.check.Main.check(container, lab, folder);
  }

  @JSExport
  public static void checkText(
      String text,
      xorlab.page.check.Main.TextConsumer consumer,
      xorlab.page.check.Main.TextConsumer failed) {
    xorlab.page.check.Main.checkText(text, consumer, failed);
  }

  @JSExport
  public static ExportDialogs dialogs(HTMLElement container, LabHandle lab, String folder) {
    return xorlab.page.export.Main.dialogs(container, lab, folder);
  }

  @JSExport
  public static void png(
      String context, String options, BlobConsumer consumer, TextConsumer failed) {
    xorlab.page.export.Main.png(context, options, consumer, failed);
  }

  @JSExport
  public static void gif(
      String context, String options, BlobConsumer consumer, TextConsumer failed) {
    xorlab.page.export.Main.gif(context, options, consumer, failed);
  }

  @JSExport
  public static void csv(String context, TextConsumer consumer, TextConsumer failed) {
    xorlab.page.export.Main.csv(context, consumer, failed);
  }

  @JSExport
  public static String numpy(String context) {
    return xorlab.page.export.Main.numpy(context);
  }

  @JSExport
  public static String notebook(String context) {
    return xorlab.page.export.Main.notebook(context);
  }

  @JSExport
  public static void serve(JSObject port) {
    xorlab.page.workers.WorkerMain.serve(port);
  }
}
