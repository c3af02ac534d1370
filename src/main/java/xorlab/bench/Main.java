package xorlab.bench;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** The exports of this program for the benchmark and for {@code speed.js}. */
public final class Main {
  private Main() {}

  /** Does nothing: the exported methods are called later. */
  public static void main(String[] arguments) {}

  @JSExport
  public static Learner xor() {
    return new Learner(Exercise.xor());
  }

  @JSExport
  public static Learner spiral() {
    return new Learner(Exercise.spiral());
  }

  @JSExport
  public static Survey survey() {
    return new Survey();
  }

  /** A workload by its name, such as "W1". */
  @JSExport
  public static Job job(String work) {
    return Work.valueOf(work).job();
  }

  /** An epoch of a problem of this size; see {@link Exercise#of}. */
  @JSExport
  public static Job epoch(int points, int width, int depth) {
    return new Size(points, width, depth).epoch();
  }

  /**
   * Starts speed.html.
   *
   * @param room its {@code <main>} element
   * @param loading begins to load this program for the other engine
   */
  @JSExport
  public static SpeedPage speed(HTMLElement room, OtherEngine.Loading loading) {
    return new SpeedPage(room, loading);
  }
}
