package xorlab.page.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingLabels;
import xorlab.formula.tree.FormulaException;
import xorlab.mistake.Mistake;
import xorlab.mistake.MistakeGroup;
import xorlab.mistake.Mistakes;
import xorlab.mistake.training.GradientMistakes;
import xorlab.mistake.training.MistakenGradient;
import xorlab.mistake.training.MistakenProgram;
import xorlab.network.Parameters;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;
import xorlab.words.GradientsWords;

/**
 * The menu of mistakes to make in the gradient by hand: those that change it in the network that
 * the lab shows, and first those with which the lab trains.
 */
final class MistakeMenu extends RightGradient {
  private final Runnable changed;

  /** The names of the mistakes of each option. */
  private final List<List<String>> options = new ArrayList<>();

  private Optional<Experiment> builtFor = Optional.empty();

  /** The search for the mistakes to offer, while it goes on. */
  private Optional<GradientMistakes> search = Optional.empty();

  /** The names of the chosen mistakes; none if the gradient is to be right. */
  private List<String> chosen = List.of();

  /**
   * @param changed runs when the reader has made a choice
   */
  MistakeMenu(HTMLSelectElement select, Runnable changed) {
    super(select, changed);
    this.changed = changed;
    select.addEventListener("change", (Event event) -> choose(options.get(index())));
  }

  private int index() {
    return Math.max(0, select.getSelectedIndex());
  }

  private void choose(List<String> names) {
    chosen = names;
    changed.run();
  }

  @Override
  boolean hasMistakes() {
    return true;
  }

  /** The choice stays, unless the lab trains with another mistake or it does not fit. */
  @Override
  void show(Experiment experiment) {
    if (builtFor.isPresent() && builtFor.get().sameRun(experiment)) {
      return;
    }
    boolean isKept = builtFor.isPresent() && builtFor.get().agreesOn(Setting.MISTAKE, experiment);
    List<String> before = isKept ? chosen : experiment.get(Setting.MISTAKE);
    builtFor = Optional.of(experiment);
    chosen = fits(experiment, before) ? before : List.of();
    search = Optional.of(new GradientMistakes(experiment));
    offer(experiment, Mistakes.of(chosen));
  }

  private static boolean fits(Experiment experiment, List<String> names) {
    try {
      if (!names.isEmpty()) {
        double[] flat = experiment.start().parameters(experiment.network()).flat();
        MistakenGradient.of(experiment, names, flat);
      }
      return true;
    } catch (FormulaException e) {
      return false;
    }
  }

  @Override
  boolean areComplete() {
    return search.isEmpty();
  }

  @Override
  void advance() {
    if (search.isPresent() && !search.get().advance()) {
      List<Mistake> found = search.get().found();
      search = Optional.empty();
      offer(builtFor.orElseThrow(), found);
      if (options.indexOf(chosen) < 0) {
        choose(List.of());
      }
    }
  }

  private void offer(Experiment experiment, List<Mistake> mistakes) {
    List<String> trained = experiment.get(Setting.MISTAKE);
    select.clear();
    options.clear();
    add(select, List.of(), GradientsWords.NO_MISTAKE);
    if (!trained.isEmpty()) {
      add(select, trained, GradientsWords.asTrained(labels(trained)));
    }
    Optional<MistakeGroup> group = Optional.empty();
    HTMLElement parent = select;
    for (Mistake mistake : mistakes) {
      if (group.isEmpty() || group.get() != mistake.group()) {
        group = Optional.of(mistake.group());
        parent = Dom.add(select, "optgroup");
        parent.setAttribute("label", mistake.group().label());
      }
      add(parent, List.of(mistake.name()), SettingLabels.word(mistake.name()));
    }
    select.setSelectedIndex(Math.max(0, options.indexOf(chosen)));
  }

  private void add(HTMLElement parent, List<String> names, String label) {
    Dom.add(parent, "option", label);
    options.add(names);
  }

  private static String labels(List<String> names) {
    List<String> labels = new ArrayList<>();
    for (String name : names) {
      labels.add(SettingLabels.word(name));
    }
    return String.join(", ", labels);
  }

  @Override
  Parameters of(Experiment experiment, IterationState state) {
    return chosen.isEmpty()
        ? super.of(experiment, state)
        : MistakenGradient.of(experiment, chosen, state.flat());
  }

  /** And the lines that are changed. */
  @Override
  String explanation() {
    if (chosen.isEmpty()) {
      return super.explanation();
    }
    StringBuilder text = new StringBuilder();
    for (Mistake mistake : Mistakes.of(chosen)) {
      text.append(mistake.sentence()).append(' ');
    }
    MistakenProgram program = new MistakenProgram(builtFor.orElseThrow(), chosen);
    return text + String.join(", ", program.alteredLines());
  }
}
