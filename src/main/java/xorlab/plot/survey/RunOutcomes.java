package xorlab.plot.survey;

/** The outcomes of many runs, one cell for each. */
public interface RunOutcomes {
  /** The outcome of a run. */
  enum Outcome {
    WAITING,
    SOLVED,
    UNSOLVED,
    DIVERGED
  }

  int count();

  Outcome outcome(int cell);

  /** From 0 to 1: how late a run was solved, or how high its loss was at the end. */
  double shade(int cell);
}
