package xorlab.page.runs;

/** Receives the number of a run that the reader has chosen. */
@FunctionalInterface
public interface RunListener {
  void onChoose(int run);
}
