package xorlab.bench;

import org.teavm.jso.JSExport;

/** What this program gives to the benchmark and to {@code speed.js}. */
public final class Main {
  private Main() {}

  /** Nothing happens until something is asked for. */
  public static void main(String[] arguments) {}

  @JSExport
  public static Contestant xor() {
    return new Contestant(Exercise.xor());
  }

  @JSExport
  public static Contestant spiral() {
    return new Contestant(Exercise.spiral());
  }

  /** See {@link Exercise#of}. */
  @JSExport
  public static Contestant exercise(int points, int width, int depth) {
    return new Contestant(Exercise.of(points, width, depth));
  }

  @JSExport
  public static Survey survey() {
    return new Survey();
  }
}
