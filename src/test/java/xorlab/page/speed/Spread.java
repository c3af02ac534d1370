package xorlab.page.speed;

import java.util.Arrays;

/** The median of some numbers, and their range. */
record Spread(double median, double least, double greatest) {
  static Spread of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    return new Spread(median, sorted[0], sorted[n - 1]);
  }
}
