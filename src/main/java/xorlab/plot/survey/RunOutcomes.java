package xorlab.plot.survey;

/** The outcomes of many runs, one cell for each. */
public interface RunOutcomes {
  /** The outcome of a run; nearly solved is one with at least three of four points right. */
  enum Outcome {
    WAITING,
    SOLVED,
    NEARLY_SOLVED,
    UNSOLVED,
    DIVERGED
  }

  int count();

  Outcome outcome(int cell);

  /** From 0 to 1: how late a solved run was solved. */
  double shade(int cell);
}
