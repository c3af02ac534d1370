package xorlab.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.lesson.Finding.Kind;
import xorlab.training.Moment;

/**
 * Recognises what happens in a run, from one iteration at a time: one forward and one backward
 * pass, in matrices that are kept as long as the network and its data stay.
 */
public final class Diagnosis {
  /**
   * Below this loss per point a task counts as solved, and nobody needs advice: the right class has
   * a probability of 0.9 on average, since -log 0.9 is 0.105.
   */
  static final double SOLVED = 0.1;

  private Optional<Snapshot> kept = Optional.empty();

  /** What there is to say about this iteration, the gravest first; most often nothing. */
  public List<Finding> of(Moment now) {
    List<Finding> findings = new ArrayList<>();
    Snapshot snapshot = look(now);
    Divergence.find(now, snapshot, findings);
    if (!findings.isEmpty()) {
      return findings;
    }
    int points = now.data().points();
    boolean allRight = now.correct() == points;
    if (!allRight || now.loss() > SOLVED * points) {
      DeadUnits.find(snapshot, findings);
      SaturatedUnits.find(snapshot, findings);
      Twins.find(snapshot, findings);
    }
    if (allRight) {
      findings.add(new Finding(Kind.SOLVED, "All " + points + " points are right."));
    } else {
      Plateau.find(now, snapshot, findings);
    }
    return findings;
  }

  private Snapshot look(Moment now) {
    boolean fits =
        kept.isPresent() && kept.get().network == now.network() && kept.get().data == now.data();
    Snapshot snapshot = fits ? kept.get() : new Snapshot(now.network(), now.data());
    snapshot.take(now);
    kept = Optional.of(snapshot);
    return snapshot;
  }
}
