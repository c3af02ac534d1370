package xorlab.figures;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import xorlab.numeric.Decimals;
import xorlab.plot.EarlierRun;
import xorlab.plot.LossSketch;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.widget.Dom;

/** The runs before the present one, to be compared with it, named, taken up again and removed. */
final class EarlierRuns {
  /** The figure tells so many lines apart. */
  private static final int MOST = 6;

  private static final int LONGEST_VALUE = 12;

  /** A run and its row in the list, which stays as it is when others come and go. */
  private static final class Kept {
    final Experiment experiment;
    final HTMLElement row;
    final HTMLElement place;
    final HTMLInputElement name;
    final HTMLElement takeUp;
    final HTMLElement remove;
    EarlierRun run;

    Kept(EarlierRun run, Experiment experiment, HTMLElement list) {
      this.run = run;
      this.experiment = experiment;
      row = Dom.add(list, "li");
      place = Dom.add(row, "span");
      place.setClassName("number");
      name = (HTMLInputElement) Dom.add(row, "input");
      name.setValue(run.name());
      String end = "loss " + Decimals.fixed(run.losses().end(), 4);
      String after = " after " + run.losses().furthest();
      Dom.add(row, "span", run.settings() + ": " + end + after).setClassName("settings");
      takeUp = button("Take up again");
      remove = button("Remove");
    }

    private HTMLElement button(String label) {
      HTMLElement button = Dom.add(row, "button", label);
      button.setAttribute("type", "button");
      return button;
    }

    /** The row's number is also the one at the end of the run's line. */
    void number(int number) {
      place.setTextContent(Integer.toString(number));
      name.setAttribute("aria-label", "Name of run " + number);
      takeUp.setAttribute("aria-label", "Take up again run " + number);
      remove.setAttribute("aria-label", "Remove run " + number);
    }
  }

  private final HTMLElement section;
  private final HTMLElement list;
  private final Actions actions;
  private final List<Kept> kept = new ArrayList<>();
  private Experiment present = Experiment.standard();
  private int number;

  EarlierRuns(HTMLElement section, Actions actions) {
    this.section = section;
    this.actions = actions;
    list = section.querySelector("ul");
    show();
  }

  /** The experiment that is on show now. */
  void follow(Experiment experiment) {
    present = experiment;
  }

  /** Keeps the run of the experiment that was on show until now, if it has been trained at all. */
  void keep(LossSketch losses) {
    if (losses.furthest() == 0) {
      return;
    }
    number++;
    Kept added =
        new Kept(new EarlierRun("Run " + number, settings(present), losses), present, list);
    added.name.addEventListener("change", (Event event) -> rename(added));
    Dom.onClick(added.takeUp, () -> takeUp(added.experiment));
    Dom.onClick(added.remove, () -> remove(added));
    kept.add(added);
    if (kept.size() > MOST) {
      kept.remove(0).row.delete();
    }
    show();
  }

  List<EarlierRun> runs() {
    List<EarlierRun> runs = new ArrayList<>();
    for (Kept one : kept) {
      runs.add(one.run);
    }
    return runs;
  }

  private void show() {
    section.setHidden(kept.isEmpty());
    for (int i = 0; i < kept.size(); i++) {
      kept.get(i).number(i + 1);
    }
  }

  private void rename(Kept one) {
    one.run = new EarlierRun(one.name.getValue(), one.run.settings(), one.run.losses());
    actions.redraw();
  }

  /** Removes a run; the focus goes on to the next one. */
  private void remove(Kept one) {
    int place = kept.indexOf(one);
    kept.remove(place);
    one.row.delete();
    show();
    if (!kept.isEmpty()) {
      kept.get(Math.min(place, kept.size() - 1)).remove.focus();
    }
    actions.redraw();
  }

  private void takeUp(Experiment experiment) {
    Texts settings = new Texts();
    for (Setting<?> setting : Setting.values()) {
      if (setting.decidesTheRun()) {
        experiment.write(setting, settings);
      }
    }
    settings.put(Setting.ITERATIONS, experiment.iterations());
    settings.put(Setting.SPEED, experiment.get(Setting.SPEED));
    actions.begin(settings);
  }

  /** What is special about an experiment: "seed 7, learning rate 0.5". */
  private static String settings(Experiment experiment) {
    List<String> special = new ArrayList<>();
    for (Setting<?> setting : Setting.values()) {
      if (setting.decidesTheRun() && !experiment.isStandard(setting)) {
        String text = experiment.text(setting);
        boolean own = setting == Setting.WEIGHTS || setting == Setting.POINTS;
        if (!own) {
          String value = text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) : text;
          special.add(setting.label().replace('-', ' ') + " " + (value.isEmpty() ? "none" : value));
        }
      }
    }
    return special.isEmpty() ? "as in the notebook" : String.join(", ", special);
  }
}
