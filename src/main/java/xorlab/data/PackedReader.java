package xorlab.data;

import java.util.Optional;

/** Reads the digits of packed points one after the other. */
final class PackedReader {
  private final String text;
  private int position = 1;

  PackedReader(String text) {
    this.text = text;
  }

  /** The next number; past the end of the text, its digits are 0. */
  double number(int digits) {
    double number = 0;
    double unit = 1;
    for (int i = 0; i < digits; i++) {
      number +=
          position < text.length() ? PackedPoints.DIGITS.indexOf(text.charAt(position)) * unit : 0;
      unit *= PackedPoints.BASE;
      position++;
    }
    return number;
  }

  private double binary() {
    int head = (int) number(PackedPoints.POWER_WIDTH);
    double x = number(PackedPoints.WHOLE_WIDTH);
    int doubled = head % PackedPoints.NEGATIVE - PackedPoints.MAX_HALVINGS;
    for (int i = Math.abs(doubled); i > 0; i--) {
      x = doubled > 0 ? x / 2 : x * 2;
    }
    return head < PackedPoints.NEGATIVE ? x : -x;
  }

  Optional<Dataset> points() {
    int count = (int) number(PackedPoints.COUNT_WIDTH);
    boolean[] binary = new boolean[Dataset.INPUTS];
    double[] power = new double[Dataset.INPUTS];
    int[] width = new int[Dataset.INPUTS];
    double[] least = new double[Dataset.INPUTS];
    for (int column = 0; column < Dataset.INPUTS; column++) {
      power[column] = 1;
      int places = (int) number(1);
      binary[column] = places == PackedPoints.BINARY;
      for (; places > 0; places--) {
        power[column] *= 10;
      }
      int given = (int) number(1);
      width[column] = binary[column] ? PackedPoints.POWER_WIDTH + PackedPoints.WHOLE_WIDTH : given;
      least[column] = number(PackedPoints.LEAST_WIDTH) - PackedPoints.OFFSET;
    }
    int end =
        position
            + count * (width[0] + width[1])
            + (count + PackedPoints.LABELS - 1) / PackedPoints.LABELS;
    if (count > Dataset.MAX_POINTS || end != text.length()) {
      return Optional.empty();
    }
    Dataset data = Dataset.zeros(count);
    for (int i = 0; i < count; i++) {
      for (int column = 0; column < Dataset.INPUTS; column++) {
        double x =
            binary[column] ? binary() : (least[column] + number(width[column])) / power[column];
        if (Math.abs(x) > Double.MAX_VALUE) {
          return Optional.empty();
        }
        data.X().set(i, column, x);
      }
    }
    for (int i = 0; i < count; i++) {
      int labels = PackedPoints.DIGITS.indexOf(text.charAt(position + i / PackedPoints.LABELS));
      data.y().set(i, 0, labels >> i % PackedPoints.LABELS & 1);
    }
    return Optional.of(data);
  }
}
