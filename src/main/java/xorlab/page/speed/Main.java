package xorlab.page.speed;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** The exports of this program for the benchmark and for {@code speed.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: the exported methods are called later. */
  public static void main(String[] arguments) {}

  @JSExport
  public static WorkloadRunner xor() {
    return new WorkloadRunner(Workload.xor());
  }

  @JSExport
  public static WorkloadRunner spiral() {
    return new WorkloadRunner(Workload.spiral());
  }

  @JSExport
  public static SurveyBenchmark survey() {
    return new SurveyBenchmark();
  }

  /** A workload by its name, such as "W1". */
  @JSExport
  public static RepeatedTask job(String work) {
    return Benchmark.valueOf(work).job();
  }

  /** An epoch of a problem of this size; see {@link Workload#of}. */
  @JSExport
  public static RepeatedTask epoch(int points, int width, int depth) {
    return new WorkloadSize(points, width, depth).epoch();
  }

  /**
   * Starts speed.html.
   *
   * @param container its {@code <main>} element
   * @param loading starts loading this program for the other engine
   */
  @JSExport
  public static SpeedPage speed(HTMLElement container, RemoteEngine.Loading loading) {
    return new SpeedPage(container, loading);
  }
}
