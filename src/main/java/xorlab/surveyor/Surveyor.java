package xorlab.surveyor;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Address;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.training.View;
import xorlab.widget.InView;
import xorlab.widget.LabContext;
import xorlab.widget.LabHandle;
import xorlab.widget.Paper;
import xorlab.widget.Query;
import xorlab.widget.Tabs;
import xorlab.workers.Crew;

/**
 * How often the lab's experiment works: many seeds, comparisons, and the map. It has the lab's
 * settings and changes them; a run that it opens in the lab is none of its own settings.
 */
public final class Surveyor {
  private final LabHandle lab;
  private final String folder;
  private final InView inView;
  private final Tabs<SurveyTab> tabs;
  private final SettingsForm form;
  private final RunsPanel runs;
  private final ComparePanel compare;
  private final MapPanel map;

  private String settings = "";
  private Optional<String> opened = Optional.empty();
  private Experiment experiment = Experiment.standard();
  private int frame;

  Surveyor(HTMLElement room, LabHandle lab, String folder, String workerScript) {
    this.lab = lab;
    this.folder = folder;
    HTMLElement section = room.querySelector(".survey");
    Crew crew = new Crew(workerScript, this::wake);
    Door door = new LabDoor();
    inView = new InView(section, this::wake);
    tabs = new Tabs<>(section, List.of(SurveyTab.values()), SurveyTab::panelId, this::wake);
    form = new SettingsForm(section.querySelector(".survey-form"), this::change);
    runs = new RunsPanel(section.querySelector("#survey-runs"), crew, door, this::wake);
    compare = new ComparePanel(section.querySelector("#survey-compare"), crew, this::wake);
    map = new MapPanel(section.querySelector("#survey-map"), crew, door, this::wake);
    wake();
  }

  /** The lab may have other settings, or other colours. */
  @JSExport
  public void show() {
    wake();
  }

  /** The page is on its way to a printer, or back on the screen. */
  @JSExport
  public void setPrinting(boolean isPrinting) {
    Paper.setPrinting(isPrinting);
    draw();
  }

  private void wake() {
    if (frame == 0) {
      frame = Window.requestAnimationFrame(time -> draw());
    }
  }

  private void draw() {
    frame = 0;
    LabContext context = LabContext.parse(lab.context());
    readSettings(context.experiment());
    boolean onPaper = Paper.isPrinting();
    if (!inView.now() && !onPaper) {
      return;
    }
    Palette palette = context.isDark() && !onPaper ? Palette.dark() : Palette.light();
    Ground ground = new Ground(experiment, palette);
    switch (tabs.selected()) {
      case RUNS -> runs.show(ground);
      case COMPARE -> compare.show(ground);
      case MAP -> map.show(ground);
    }
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
    runs.take(experiment);
    compare.take(experiment);
    map.take(experiment);
  }

  private static String settings(Experiment experiment) {
    return Query.format(Texts.given(experiment));
  }

  /** The reader has chosen another setting: it becomes the lab's, and comes back from there. */
  private void change(Experiment changed) {
    opened = Optional.empty();
    lab.begin(Query.format(Texts.ofRun(changed)));
    settings = "";
    wake();
  }

  /** Opens runs in the lab beside the survey, if there is one. */
  private final class LabDoor implements Door {
    @Override
    public boolean opensHere() {
      return !experiment.asksFor(Setting.VIEW, Optional.of(List.of(View.SURVEY)));
    }

    @Override
    public void open(String query) {
      lab.begin(query);
      opened = Optional.of(settings(LabContext.parse(lab.context()).experiment()));
    }

    @Override
    public String address(String query) {
      return (folder.isEmpty() ? Address.page() : folder) + "index.html#" + query;
    }
  }
}
