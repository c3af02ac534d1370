package xorlab.plot;

/** The outcomes of many runs, one cell for each. */
public interface Cells {
  /** The outcome of a run. */
  enum Kind {
    WAITING,
    SOLVED,
    UNSOLVED,
    DIVERGED
  }

  int count();

  Kind kind(int cell);

  /** From 0 to 1: how late a run was solved, or how high its loss was at the end. */
  double place(int cell);
}
