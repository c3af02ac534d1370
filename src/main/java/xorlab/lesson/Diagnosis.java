package xorlab.lesson;

import java.util.ArrayList;
import java.util.List;
import xorlab.lesson.Finding.Kind;
import xorlab.network.Pass;
import xorlab.training.Moment;

/** Recognises what happens in a run, from the numbers of one iteration at a time. */
public final class Diagnosis {
  /**
   * Below this loss per point a task counts as solved and no advice is given: the right class has a
   * probability of 0.9 on average, since -log 0.9 is 0.105.
   */
  static final double SOLVED = 0.1;

  private Diagnosis() {}

  /** The findings for this iteration, the most severe first; most often there are none. */
  public static List<Finding> of(Moment now) {
    List<Finding> findings = new ArrayList<>();
    Pass pass = now.pass();
    Divergence.find(now, pass, findings);
    if (!findings.isEmpty()) {
      return findings;
    }
    int points = now.data().points();
    boolean allRight = now.correct() == points;
    if (!allRight || now.loss() > SOLVED * points) {
      DeadUnits.find(pass, findings);
      SaturatedUnits.find(pass, findings);
      Twins.find(pass, findings);
    }
    if (allRight) {
      findings.add(new Finding(Kind.SOLVED, "All " + points + " points are right."));
    } else {
      Plateau.find(now, pass, findings);
    }
    return findings;
  }
}
