package xorlab.training;

/** The interval between iterations whose losses are printed. */
public final class LossReportInterval {
  private static final int NOTEBOOK = 20;
  private static final int MAX_LINES = 16;

  private LossReportInterval() {}

  /** 20, as in the notebook; in a run of more iterations 20 times 2, 5, 10, 20, 50 and so on. */
  public static int of(int iterations) {
    int stride = NOTEBOOK;
    int decade = NOTEBOOK;
    while (iterations / stride >= MAX_LINES) {
      if (stride == decade) {
        stride = 2 * decade;
      } else if (stride == 2 * decade) {
        stride = 5 * decade;
      } else {
        decade *= 10;
        stride = decade;
      }
    }
    return stride;
  }
}
