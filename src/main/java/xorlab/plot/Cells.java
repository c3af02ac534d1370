package xorlab.plot;

/** What came of many runs, one cell for each, as figures colour them. */
public interface Cells {
  /** What came of a run. */
  enum Kind {
    WAITING,
    SOLVED,
    UNSOLVED,
    DIVERGED
  }

  int count();

  Kind kind(int cell);

  /** From 0 to 1: how late a run was solved, or how high its loss stayed. */
  double place(int cell);
}
