package xorlab.surveyor;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Address;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.widget.InView;
import xorlab.widget.Paper;
import xorlab.widget.Query;
import xorlab.widget.Tabs;

/**
 * How often the lab's experiment works: many seeds, comparisons, and the map. It has the lab's
 * settings and changes them; a run that it opens in the lab is none of its own settings.
 */
public final class Surveyor {
  private final SurveyedLab lab;
  private final String folder;
  private final InView inView;
  private final Tabs tabs;
  private final SettingsForm form;
  private final RunsPanel runs;
  private final ComparePanel compare;
  private final MapPanel map;

  private String settings = "";
  private Optional<String> opened = Optional.empty();
  private Experiment experiment = Experiment.standard();
  private int frame;

  Surveyor(HTMLElement room, SurveyedLab lab, String folder, String script) {
    this.lab = lab;
    this.folder = folder;
    HTMLElement section = room.querySelector(".survey");
    Crew crew = new Crew(script, this::wake);
    Door door = new LabDoor();
    inView = new InView(section, this::wake);
    tabs = new Tabs(section, this::wake);
    form = new SettingsForm(section.querySelector(".survey-form"), this::change);
    runs = new RunsPanel(section.querySelector("#survey-runs"), crew, door, this::wake);
    compare = new ComparePanel(section.querySelector("#survey-compare"), crew, this::wake);
    map = new MapPanel(section.querySelector("#survey-map"), crew, door, this::wake);
    wake();
  }

  /** The lab may have other settings, or other colours. */
  @JSExport
  public void show(boolean dark, boolean resting) {
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
    readSettings();
    boolean onPaper = Paper.isPrinting();
    if (!inView.now() && !onPaper) {
      return;
    }
    Palette palette = lab.isDark() && !onPaper ? Palette.dark() : Palette.light();
    Ground ground = new Ground(experiment, palette);
    switch (tabs.selected()) {
      case 0 -> runs.show(ground);
      case 1 -> compare.show(ground);
      default -> map.show(ground);
    }
  }

  private void readSettings() {
    String now = lab.settings();
    if (now.equals(settings)) {
      return;
    }
    settings = now;
    if (opened.isPresent() && opened.get().equals(now)) {
      return;
    }
    opened = Optional.empty();
    experiment = Reading.of(Query.parse(now)).experiment();
    form.show(experiment);
    runs.take(experiment);
    compare.take(experiment);
    map.take(experiment);
  }

  /** The reader has chosen another setting: it becomes the lab's, and comes back from there. */
  private void change(Experiment changed) {
    opened = Optional.empty();
    lab.begin(Query.format(Ground.texts(changed)));
    settings = "";
    wake();
  }

  /** Opens runs in the lab beside the survey, if there is one. */
  private final class LabDoor implements Door {
    @Override
    public boolean opensHere() {
      return !experiment.views().equals(List.of("survey"));
    }

    @Override
    public void open(String query) {
      lab.begin(query);
      opened = Optional.of(lab.settings());
    }

    @Override
    public String address(String query) {
      return (folder.isEmpty() ? Address.page() : folder) + "index.html#" + query;
    }
  }
}
