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
  public <T> boolean choose(Setting<T> setting, String text) {
    Optional<T> value = setting.kind().parse(text);
    if (value.isPresent()) {
      set(setting, value.get());
    }
    return value.isPresent();
  }

  /** The reader chooses a setting's value. */
  public <T> void set(Setting<T> setting, T value) {
    Experiment before = experiment();
    Experiment changed = before.with(setting, value);
    Texts chosen = texts.copy();
    chosen.put(setting, value);
    settle(setting, changed, chosen);
    boolean beyond = changed.get(Setting.AT) > changed.iterations();
    if (beyond || !changed.sameRun(before)) {
      chosen.remove(Setting.AT);
    }
    if (!chosen.sameAs(texts)) {
      remember();
      become(chosen);
    }
  }

  /** A choice brings with it what it cannot do without, and drops what has no use any more. */
  private void settle(Setting<?> setting, Experiment changed, Texts chosen) {
    boolean weightsGiven = startsFromWeights(experiment());
    if (setting == Setting.START) {
      if (startsFromWeights(changed)) {
        put(experiment().withWeights(player.timeline().now().flat()), chosen);
      } else {
        chosen.remove(Setting.WEIGHTS);
      }
    } else if (setting == Setting.DATA) {
      if (changed.asksFor(Setting.DATA, DatasetName.POINTS)) {
        put(experiment().withPoints(experiment().data()), chosen);
      } else {
        chosen.remove(Setting.POINTS);
      }
    } else if (setting == Setting.SEED && weightsGiven) {
      // A seed has no effect when the weights are given.
      chosen.remove(Setting.START);
      chosen.remove(Setting.WEIGHTS);
    } else if (setting == Setting.LAYERS) {
      // Weights of another shape are of no use to the new network, unless they waited for it.
      chosen.remove(Setting.FROZEN);
      boolean waited = weightsGiven && !experiment().weightsFit() && changed.weightsFit();
      if (!waited) {
        chosen.remove(Setting.WEIGHTS);
      }
      if (weightsGiven && !waited) {
        chosen.remove(Setting.START);
      }
    }
  }

  private static boolean startsFromWeights(Experiment experiment) {
    return experiment.get(Setting.START) == InitializationMethod.WEIGHTS;
  }

  /** The reader begins an experiment anew: settings that decide the run, others stay. */
  public void begin(Texts settings) {
    remember();
    Texts begun = texts.copy();
    for (Setting<?> setting : Setting.values()) {
      boolean replaced =
          setting.decidesTheRun()
              || setting == Setting.ITERATIONS
              || setting == Setting.AT
              || setting == Setting.SPEED;
      if (replaced) {
        begun.remove(setting);
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
    edited.remove(Setting.AT);
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

  /** Writes down what an experiment was given otherwise than the present one. */
  private void put(Experiment changed, Texts into) {
    for (Setting<?> setting : Setting.values()) {
      if (!isGivenAlike(setting, changed)) {
        changed.write(setting, into);
      }
    }
  }

  private <T> boolean isGivenAlike(Setting<T> setting, Experiment changed) {
    Optional<T> value = changed.given().get(setting);
    return value.isPresent() && experiment().asksFor(setting, value.get());
  }
}
