package xorlab.study;

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
import xorlab.widget.Query;

/** The runs before the present one, to be compared with it, named, taken up again and removed. */
final class EarlierRuns {
  /** The figure tells so many lines apart. */
  private static final int MOST = 6;

  private static final int LONGEST_VALUE = 12;

  private record Kept(EarlierRun run, Experiment experiment) {}

  private final HTMLElement section;
  private final HTMLElement list;
  private final LabWindow lab;
  private final List<Kept> kept = new ArrayList<>();
  private Experiment present = Experiment.standard();
  private int number;

  EarlierRuns(HTMLElement section, LabWindow lab) {
    this.section = section;
    this.lab = lab;
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
    kept.add(new Kept(new EarlierRun("Run " + number, settings(present), losses), present));
    if (kept.size() > MOST) {
      kept.remove(0);
    }
    show();
  }

  List<EarlierRun> runs() {
    List<EarlierRun> runs = new ArrayList<>();
    for (Kept one : kept) {
      runs.add(one.run());
    }
    return runs;
  }

  private void show() {
    section.setHidden(kept.isEmpty());
    list.clear();
    for (int i = 0; i < kept.size(); i++) {
      add(i);
    }
  }

  private void add(int place) {
    EarlierRun run = kept.get(place).run();
    HTMLElement row = Dom.add(list, "li");
    Dom.add(row, "span", Integer.toString(place + 1)).setClassName("number");
    HTMLInputElement name = (HTMLInputElement) Dom.add(row, "input");
    name.setValue(run.name());
    name.setAttribute("aria-label", "Name of run " + (place + 1));
    name.addEventListener("change", (Event event) -> rename(place, name.getValue()));
    String loss = Decimals.fixed(run.losses().end(), 4);
    String end = "loss " + loss + " after " + run.losses().furthest();
    Dom.add(row, "span", run.settings() + ": " + end).setClassName("settings");
    button(row, "Take up again", () -> takeUp(place));
    button(row, "Remove", () -> remove(place));
  }

  private static void button(HTMLElement row, String label, Runnable action) {
    HTMLElement button = Dom.add(row, "button", label);
    button.setAttribute("type", "button");
    Dom.onClick(button, action);
  }

  private void rename(int place, String name) {
    Kept one = kept.get(place);
    EarlierRun named = new EarlierRun(name, one.run().settings(), one.run().losses());
    kept.set(place, new Kept(named, one.experiment()));
    lab.redraw();
  }

  private void remove(int place) {
    kept.remove(place);
    show();
    lab.redraw();
  }

  private void takeUp(int place) {
    Experiment experiment = kept.get(place).experiment();
    Texts settings = new Texts();
    for (Setting setting : Setting.values()) {
      if (setting.decidesTheRun()) {
        experiment.given(setting).ifPresent(text -> settings.put(setting.label(), text));
      }
    }
    settings.put(Setting.ITERATIONS.label(), experiment.text(Setting.ITERATIONS));
    lab.begin(Query.format(settings));
  }

  /** What is special about an experiment: "seed 7, learning rate 0.5". */
  private static String settings(Experiment experiment) {
    List<String> special = new ArrayList<>();
    for (Setting setting : Setting.values()) {
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
