package xorlab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.LossCurve;
import xorlab.plot.Palette;
import xorlab.share.EmbedPanel;
import xorlab.share.Maker;
import xorlab.share.Outlook;
import xorlab.share.SavePanel;
import xorlab.training.Experiment;
import xorlab.training.Mirror;
import xorlab.training.Moment;
import xorlab.training.Reading;
import xorlab.widget.InView;
import xorlab.widget.Numbers;
import xorlab.widget.Paper;
import xorlab.widget.Query;
import xorlab.widget.Tabs;

/**
 * What a reader looks at after the first view: the hidden space, the loss, and the tabs in which
 * one iteration is studied. Only what is in view does any work.
 */
public final class Study {
  private static final int EMBED = 5;

  /** The view that asks for each of the tabs, in their order in study.html. */
  private static final String[] VIEWS = {"backprop", "backprop", "graph", "landscape", "", ""};

  private final LabWindow lab;
  private final Messages messages;
  private final LessonPanel lesson;
  private final ExampleMenu examples;
  private final SetUpForm setUp;
  private final UndoButtons undo;
  private final PointEditor points;
  private final HiddenSpaceView hidden;
  private final LossView loss;
  private final InView inView;
  private final Tabs tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private final TapeView tape;
  private final LandscapeView landscape;
  private final SavePanel save;
  private final EmbedPanel embed;
  private final Maker maker;
  private final LossCurve losses;

  private String settings = "";
  private Optional<Mirror> mirror = Optional.empty();
  private Experiment experiment = Experiment.standard();
  private boolean everySecond;
  private Optional<Moment> shown = Optional.empty();
  private int shownRun;
  private final Pace pace = new Pace();
  private int attended = LabWindow.NOTHING;

  Study(HTMLElement room, LabWindow lab, String folder) {
    this.lab = lab;
    Outlook outlook = new StudyOutlook(lab, folder);
    messages = new Messages(room.querySelector(".messages"), lab);
    lesson = new LessonPanel(room, lab);
    examples = new ExampleMenu(room.querySelector(".set-up"), lab);
    setUp = new SetUpForm(room.querySelector(".set-up"), lab);
    undo = new UndoButtons(room.querySelector(".set-up .tools"), lab);
    new UndoKeys(room, lab);
    points = new PointEditor(room.querySelector(".predictions .editing"), lab);
    hidden = new HiddenSpaceView(room.querySelector(".hidden-space"), lab::redraw);
    loss = new LossView(room.querySelector(".loss"), lab);
    HTMLElement section = room.querySelector(".study");
    inView = new InView(section, lab::redraw);
    tabs = new Tabs(section, this::changed);
    ledger = new LedgerView(section.querySelector("#ledger"), this::changed);
    gradients = new GradientsView(section.querySelector("#gradients"), this::changed);
    tape = new TapeView(section.querySelector("#graph"), this::changed);
    landscape = new LandscapeView(section.querySelector("#landscape"), lab);
    save = new SavePanel(section.querySelector("#save"), room, outlook);
    embed = new EmbedPanel(section.querySelector("#embed"), outlook);
    maker = new Maker(outlook);
    losses = new LabLosses(lab);
    hidden.measure();
    loss.measure();
    landscape.measure();
  }

  /**
   * Shows the iteration at which the lab stands.
   *
   * @param resting whether it stays there for a while
   */
  @JSExport
  public void show(boolean dark, boolean resting) {
    everySecond = !everySecond;
    if (!resting && everySecond && lab.settings().equals(settings)) {
      return; // what moves is smooth enough at half the screen's rate, and leaves the lab its time
    }
    Experiment before = experiment;
    Moment moment = moment();
    Palette palette = dark ? Palette.dark() : Palette.light();
    StudyScene scene = new StudyScene(experiment, lab.run(), moment, losses, palette, resting);
    tabs.offer(tabsFor(experiment.views()));
    loss.follow(scene);
    pace.run(resting, () -> hidden.show(scene, resting));
    loss.show(scene, resting);
    loss.showReading(scene);
    lesson.show(moment, resting);
    examples.show(experiment.sameRun(before));
    messages.show(experiment);
    setUp.show(experiment);
    undo.show();
    points.show(scene);
    if (Paper.isPrinting()) {
      ledger.show(experiment, moment);
    }
    if (inView.now() || Paper.isPrinting()) {
      switch (tabs.selected()) {
        case 0 -> ledger.show(experiment, moment);
        case 1 -> gradients.show(moment);
        case 2 -> tape.show(experiment, moment, dark);
        case 3 -> landscape.show(scene);
        case 4 -> showAtRest(save::show, resting);
        default -> showAtRest(embed::show, resting);
      }
    }
    if (!inView.now() || tabs.selected() != EMBED) {
      embed.hide();
    }
  }

  /** What scripts may take along. */
  @JSExport
  public Maker maker() {
    return maker;
  }

  private static void showAtRest(Runnable show, boolean resting) {
    if (resting) {
      show.run();
    }
  }

  /** The tabs that the views ask for, in their order; all of them if there is no such view. */
  private static List<Integer> tabsFor(List<String> views) {
    List<Integer> asked = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int tab = 0; tab < VIEWS.length; tab++) {
      all.add(tab);
    }
    for (String view : views) {
      for (int tab : all) {
        if (VIEWS[tab].equals(view)) {
          asked.add(tab);
        }
      }
    }
    return asked.isEmpty() ? all : asked;
  }

  /** The page is on its way to a printer, or back on the screen. */
  @JSExport
  public void setPrinting(boolean isPrinting) {
    Paper.setPrinting(isPrinting);
  }

  /** The lab's iteration; the same value for as long as it is the same iteration. */
  private Moment moment() {
    Mirror now = mirror();
    int iteration = lab.iteration();
    boolean last = lab.hasDiverged() && iteration == lab.furthest();
    boolean same =
        shown.isPresent()
            && shownRun == lab.run()
            && shown.get().iteration() == iteration
            && shown.get().diverged() == last;
    if (!same) {
      shownRun = lab.run();
      shown = Optional.of(now.at(iteration, Numbers.of(lab.numbers()), last));
    }
    return shown.get();
  }

  private Mirror mirror() {
    String asked = lab.settings();
    if (mirror.isEmpty() || !asked.equals(settings)) {
      settings = asked;
      Experiment changed = Reading.of(Query.parse(asked)).experiment();
      if (mirror.isEmpty() || !changed.sameRun(experiment)) {
        mirror = Optional.of(new Mirror(changed));
      }
      experiment = changed;
    }
    return mirror.get();
  }

  private void changed() {
    int point = point().orElse(LabWindow.NOTHING);
    if (point != attended) {
      attended = point;
      lab.attend(point);
    }
    lab.redraw();
  }

  /** The data point that the reader looks at, if it is a single one. */
  private OptionalInt point() {
    return tabs.selected() == 0 ? ledger.point() : OptionalInt.empty();
  }
}
