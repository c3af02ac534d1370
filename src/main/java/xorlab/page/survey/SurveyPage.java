package xorlab.page.survey;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Workers.PageWorker;
import xorlab.experiment.Experiment;
import xorlab.experiment.FigureName;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.page.runs.RunOpener;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.PrintMode;
import xorlab.page.ui.QueryString;
import xorlab.page.ui.VisibilityObserver;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.draw.Palette;
import xorlab.words.SeedsWords;

/**
 * The survey of the lab's experiment: many seeds, comparisons, and the map. It uses and changes the
 * settings of the lab; opening a run in the lab does not change what is surveyed.
 */
public final class SurveyPage {
  private final LabHandle lab;
  private final String folder;
  private final VisibilityObserver visibility;
  private final SurveySettingsForm form;
  private final RunsPanel runs;
  private final ComparePanel compare;
  private final MapPanel map;
  private final WorkerPool workers;
  private final boolean trainsUnasked;

  private String settings = " ";
  private Optional<String> opened = Optional.empty();
  private Experiment experiment = Experiment.defaults();
  private int frame;

  SurveyPage(
      HTMLElement container,
      LabHandle lab,
      String folder,
      JSObject workerScript,
      PageWorker pageWorker) {
    this.lab = lab;
    this.folder = folder;
    HTMLElement section = container.querySelector(".survey");
    workers = new WorkerPool(workerScript, pageWorker, this::showWorkers);
    RunOpener opener = new LabRunOpener();
    visibility = new VisibilityObserver(section, this::requestFrame, this::requestFrame);
    form = new SurveySettingsForm(section, this::applyChange);
    trainsUnasked = isAskedToTrain(container);
    HTMLElement mapCard = section.querySelector("#survey-map");
    HTMLElement compareCard = section.querySelector("#survey-compare");
    runs =
        new RunsPanel(
            section, workers, opener, trainsUnasked, this::requestFrame, this::onSurveyed);
    compare = new ComparePanel(compareCard, workers, this::requestFrame, this::drawMapUnasked);
    map = new MapPanel(mapCard, workers, opener, this::requestFrame);
    LargeCard large = new LargeCard(section.querySelector(".cards"));
    large.add(compareCard, "compare", SeedsWords.TABLE);
    large.add(mapCard, "map", SeedsWords.OPEN_MAP);
    requestFrame();
  }

  /** Whether the page that has this lab wants the survey to begin by itself. */
  @JSBody(
      params = "container",
      script = "return container.getRootNode().host.hasAttribute('data-train');")
  private static native boolean isAskedToTrain(HTMLElement container);

  /** The panels tell how many workers there are. */
  private void showWorkers() {
    runs.refresh();
    compare.refresh();
    map.refresh();
  }

  private void onSurveyed() {
    lab.surveyed(runs.json());
    compareUnasked();
  }

  /** The workers train one job at a time: after the seeds the comparison, then the map. */
  private void compareUnasked() {
    if (trainsUnasked) {
      compare.startUnasked();
    }
  }

  private void drawMapUnasked() {
    if (trainsUnasked) {
      map.startUnasked();
    }
  }

  /** Called when the settings or colors of the lab may have changed. */
  @JSExport
  public void show() {
    requestFrame();
  }

  /** Called when the lab is inserted into the document or removed; then the workers end. */
  @JSExport
  public void setConnected(boolean isConnected) {
    workers.setConnected(isConnected);
  }

  /** Called when printing begins or has ended. */
  @JSExport
  public void setPrinting(boolean isPrinting) {
    PrintMode.setPrinting(isPrinting);
    draw();
  }

  private void requestFrame() {
    if (frame == 0) {
      frame = Window.requestAnimationFrame(time -> draw());
    }
  }

  private void draw() {
    frame = 0;
    LabContext context = LabContext.parse(lab.context());
    readSettings(context.experiment());
    boolean printing = PrintMode.isPrinting();
    if (!visibility.isInView() && !printing) {
      return;
    }
    Palette palette = context.isDark() && !printing ? Palette.dark() : Palette.light();
    runs.show(palette);
    compare.show(palette);
    map.show(palette);
  }

  private void readSettings(Experiment now) {
    String text = settings(now);
    if (text.equals(settings)) {
      return;
    }
    settings = text;
    if (opened.isPresent() && opened.get().equals(text)) {
      return;
    }
    opened = Optional.empty();
    experiment = now;
    form.show(experiment);
    runs.setExperiment(experiment);
    compare.setExperiment(experiment);
    map.setExperiment(experiment);
  }

  private static String settings(Experiment experiment) {
    return QueryString.format(SettingTexts.given(experiment));
  }

  /** Passes a changed setting to the lab, from which the survey then reads it. */
  private void applyChange(Experiment changed) {
    opened = Optional.empty();
    lab.begin(QueryString.format(SettingTexts.ofRun(changed)));
    settings = "";
    requestFrame();
  }

  /** Opens runs in this lab, or else in a new page. */
  private final class LabRunOpener implements RunOpener {
    @Override
    public boolean opensHere() {
      return !experiment.wasGiven(Setting.VIEW, Optional.of(List.of(FigureName.SURVEY)));
    }

    @Override
    public void open(String query) {
      lab.begin(query);
      opened = Optional.of(settings(LabContext.parse(lab.context()).experiment()));
    }

    @Override
    public String address(String query) {
      return folder + "index.html#" + query;
    }
  }
}
