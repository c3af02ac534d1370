package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a reader does with a lab: one experiment after another, and every change can be undone.
 *
 * <p>A change of what decides the run begins a new run. Edits go on from where the run stands: the
 * weights of that iteration are the start of the new one.
 */
public final class Session {
  private static final int MOST_CHANGES = 200;

  /** A place to come back to. */
  private record Place(Texts texts, int iteration) {}

  private final List<Place> undone = new ArrayList<>();
  private final List<Place> done = new ArrayList<>();
  private final Player player;
  private Texts texts;
  private int changes;

  public Session(Texts texts) {
    this.texts = texts;
    player = new Player(Reading.experiment(texts));
  }

  public Player player() {
    return player;
  }

  public Experiment experiment() {
    return player.experiment();
  }

  /** What the present experiment was given, in canonical spelling. */
  public Texts given() {
    return Texts.given(experiment());
  }

  /** All settings as they were written, in a copy. */
  public Texts texts() {
    return texts.copy();
  }

  /** Other settings are written where the lab reads them: in attributes, in the address. */
  public void take(Texts written) {
    if (!written.sameAs(texts)) {
      int at = experiment().at();
      remember();
      become(written.copy());
      if (experiment().at() != at) {
        player.seek(experiment().at());
      }
    }
  }

  /**
   * The reader chooses a setting's value.
   *
   * @return whether the setting takes that text
   */
  public boolean choose(Setting setting, String text) {
    Experiment before = experiment();
    Optional<Experiment> changed = before.with(setting, text);
    if (changed.isEmpty()) {
      return false;
    }
    Texts chosen = texts.copy();
    chosen.put(setting.label(), changed.get().given(setting).orElseThrow());
    settle(setting, changed.get(), chosen);
    boolean beyond = changed.get().number(Setting.AT) > changed.get().iterations();
    if (beyond || !changed.get().sameRun(before)) {
      chosen.remove(Setting.AT.label());
    }
    if (!chosen.sameAs(texts)) {
      remember();
      become(chosen);
    }
    return true;
  }

  /** A choice brings with it what it cannot do without, and drops what has no use any more. */
  private void settle(Setting setting, Experiment changed, Texts chosen) {
    switch (setting) {
      case START -> {
        if (changed.is(Setting.START, "weights")) {
          put(experiment().withWeights(player.timeline().now().flat()), chosen);
        } else {
          chosen.remove(Setting.WEIGHTS.label());
        }
      }
      case DATA -> {
        if (changed.given(Setting.DATA).orElse("").equals("points")) {
          put(experiment().withPoints(experiment().data()), chosen);
        } else {
          chosen.remove(Setting.POINTS.label());
        }
      }
      case SEED -> {
        // Of what use would a seed be to weights that are given?
        if (experiment().is(Setting.START, "weights")) {
          chosen.remove(Setting.START.label());
          chosen.remove(Setting.WEIGHTS.label());
        }
      }
      case LAYERS -> {
        // Weights of another shape are of no use to the new network, unless they waited for it.
        chosen.remove(Setting.FROZEN.label());
        boolean given = experiment().is(Setting.START, "weights");
        boolean waited = given && !experiment().weightsFit() && changed.weightsFit();
        if (!waited) {
          chosen.remove(Setting.WEIGHTS.label());
        }
        if (given && !waited) {
          chosen.remove(Setting.START.label());
        }
      }
      default -> {}
    }
  }

  /** The reader begins an experiment anew: settings that decide the run, others stay. */
  public void begin(Texts settings) {
    remember();
    Texts begun = texts.copy();
    for (Setting setting : Setting.values()) {
      boolean replaced =
          setting.decidesTheRun()
              || setting == Setting.ITERATIONS
              || setting == Setting.AT
              || setting == Setting.SPEED;
      if (replaced) {
        begun.remove(setting.label());
      }
    }
    begun.putAll(settings);
    become(begun);
    player.pause();
    player.seek(experiment().at()); // it may be the run on show
  }

  /**
   * The reader takes hold of weights or points. Training goes on from there, if it was going on.
   *
   * @param goesOn whether this belongs to the change before, as each movement of a drag does
   */
  public void edit(UnaryOperator<Experiment> change, boolean goesOn) {
    boolean playing = player.playing();
    Experiment base = experiment();
    if (player.timeline().iteration() > 0) {
      base = base.withWeights(player.timeline().now().flat());
    }
    Experiment changed = change.apply(base);
    if (changed.sameRun(experiment())) {
      return;
    }
    if (!goesOn) {
      remember();
    }
    Texts edited = texts.copy();
    put(changed, edited);
    edited.remove(Setting.AT.label());
    become(edited);
    if (playing) {
      player.play();
    }
  }

  /** How many changes there have been, taken back ones and repeated ones too. A drag is one. */
  public int changes() {
    return changes;
  }

  public boolean canUndo() {
    return !done.isEmpty();
  }

  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /** Takes the last change back, and stands where the lab stood then. */
  public void undo() {
    goBack(done, undone);
  }

  /** Makes the last undone change again. */
  public void redo() {
    goBack(undone, done);
  }

  private void goBack(List<Place> from, List<Place> to) {
    if (!from.isEmpty()) {
      changes++;
      to.add(here());
      Place place = from.remove(from.size() - 1);
      Experiment before = experiment();
      become(place.texts());
      if (!before.sameRun(experiment()) || before.at() != experiment().at()) {
        player.seek(place.iteration());
      }
    }
  }

  private void remember() {
    changes++;
    done.add(here());
    undone.clear();
    if (done.size() > MOST_CHANGES) {
      done.remove(0);
    }
  }

  private Place here() {
    return new Place(texts, player.timeline().iteration());
  }

  private void become(Texts next) {
    texts = next;
    player.show(Reading.experiment(texts));
  }

  /** Writes down what an experiment says otherwise than the present one. */
  private void put(Experiment changed, Texts into) {
    for (Setting setting : Setting.values()) {
      Optional<String> given = changed.given(setting);
      Optional<String> before = experiment().given(setting);
      if (given.isPresent() && !(before.isPresent() && before.get().equals(given.get()))) {
        into.put(setting.label(), given.get());
      }
    }
  }
}
