package xorlab.page.check;

import java.util.Map;
import java.util.Optional;
import xorlab.check.Assumption;
import xorlab.check.CheckResult;
import xorlab.check.Checker;
import xorlab.page.ui.CooperativeTask;

/** A check that runs in slices, so that the page stays responsive. */
final class CheckRun {
  /** Is told how far a check has come. */
  interface Listener {
    /** Called now and then while the check runs. */
    void onProgress(CheckRun run);

    void onEnd(CheckRun run);

    /**
     * @param sentence why the check has failed
     */
    void onFailure(String sentence);
  }

  private final String text;
  private final Map<Assumption.Name, String> fixed;
  private final Listener listener;
  private Optional<Checker> checker = Optional.empty();
  private Optional<CooperativeTask> task = Optional.empty();

  private CheckRun(String text, Map<Assumption.Name, String> fixed, Listener listener) {
    this.text = text;
    this.fixed = fixed;
    this.listener = listener;
  }

  /** Starts a check. Its first slice runs after the browser's pending tasks. */
  static CheckRun start(String text, Map<Assumption.Name, String> fixed, Listener listener) {
    CheckRun run = new CheckRun(text, Map.copyOf(fixed), listener);
    run.task =
        Optional.of(
            CooperativeTask.start(run::step, () -> listener.onProgress(run), listener::onFailure));
    return run;
  }

  private boolean step() {
    if (checker.isEmpty()) {
      checker = Optional.of(new Checker(text, fixed));
    }
    boolean more = checker.get().advance();
    if (!more) {
      listener.onEnd(this);
    }
    return more;
  }

  void cancel() {
    task.ifPresent(CooperativeTask::cancel);
  }

  /** What has been found so far; not before the listener is first called. */
  CheckResult result() {
    return checker.orElseThrow().result();
  }

  /** The part of the search that is done, in percent. */
  int percent() {
    return checker.isEmpty() ? 0 : (int) (100 * checker.get().progress());
  }
}
