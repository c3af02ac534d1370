package xorlab.page.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The results that prove that a contestant did the work: its losses after some epochs, predictions
 * over the plane, the pixels of its frames. {@code host.js} makes it.
 */
record Proof(Map<?, ?> found) {
  /** Of 10,000 pixels, this many may have the neighbouring colour because of rounding. */
  private static final int LOOSE_PIXELS = 10;

  /** Every rule has learned XOR by then, with a loss below this. */
  private static final int LATER = 5000;

  private static final double LEARNT = 0.5;

  double[] of(String name) {
    return ContestantPage.numbers(found.get(name));
  }

  boolean has(String name) {
    return found.get(name) != null;
  }

  /** The argument of {@code HOST.check}. */
  static int later(Likeness likeness) {
    return likeness == Likeness.OTHER ? LATER : 0;
  }

  /** What differs from the proof of plain JavaScript, in sentences; empty if nothing does. */
  List<String> differences(Proof plain, Likeness likeness) {
    List<String> differences = new ArrayList<>();
    compare("spiral", plain, likeness, differences);
    if (likeness == Likeness.OTHER) {
      double loss = of("xorLater")[1];
      if (!(loss < LEARNT)) {
        differences.add("XOR is not learnt: the loss is " + loss);
      }
      return differences;
    }
    compare("xor", plain, likeness, differences);
    compare("xorSurface", plain, likeness, differences);
    compare("spiralSurface", plain, likeness, differences);
    if (likeness == Likeness.SAME && has("pixels")) {
      comparePixels(plain, differences);
    }
    return differences;
  }

  private void compare(String name, Proof plain, Likeness likeness, List<String> differences) {
    if (has(name)) {
      double worst = worst(of(name), plain.of(name));
      if (!(worst <= likeness.tolerance)) {
        differences.add(name + " differs by " + worst);
      }
    }
  }

  private void comparePixels(Proof plain, List<String> differences) {
    double[] mine = of("pixels");
    double[] theirs = plain.of("pixels");
    int different = 0;
    for (int i = 0; i < theirs.length; i++) {
      different += (int) (long) mine[i] == (int) (long) theirs[i] ? 0 : 1;
    }
    if (mine.length != theirs.length || different > LOOSE_PIXELS) {
      differences.add("pixels: " + different + " differ");
    }
  }

  /** The greatest difference, in parts of the greater of the value and 1e-3. */
  static double worst(double[] mine, double[] theirs) {
    if (mine.length != theirs.length) {
      return Double.NaN;
    }
    double worst = 0;
    for (int i = 0; i < mine.length; i++) {
      double scale = Math.max(1e-3, Math.abs(theirs[i]));
      worst = Math.max(worst, Math.abs(mine[i] - theirs[i]) / scale);
    }
    return worst;
  }
}
