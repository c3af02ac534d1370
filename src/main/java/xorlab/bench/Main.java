package xorlab.bench;

import org.teavm.jso.JSExport;
import org.teavm.jso.dom.html.HTMLElement;

/** What this program gives to the benchmark and to {@code speed.js}. */
public final class Main {
  private Main() {}

  /** Nothing happens until something is asked for. */
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

  /** One of the works, by its name: "W1". */
  @JSExport
  public static Job job(String work) {
    return Work.valueOf(work).job();
  }

  /** An epoch of one of a family of exercises; see {@link Exercise#of}. */
  @JSExport
  public static Job epoch(int points, int width, int depth) {
    return new Size(points, width, depth).epoch();
  }

  /**
   * Brings speed.html to life.
   *
   * @param room its {@code <main>}
   * @param loading begins to load this program for the other engine
   */
  @JSExport
  public static SpeedPage speed(HTMLElement room, OtherEngine.Loading loading) {
    return new SpeedPage(room, loading);
  }
}
