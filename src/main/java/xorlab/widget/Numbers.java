package xorlab.widget;

import org.teavm.jso.typedarrays.Float64Array;

/** Java's doubles as JavaScript's, and back. */
public final class Numbers {
  private Numbers() {}

  public static double[] of(Float64Array array) {
    double[] numbers = new double[array.getLength()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i);
    }
    return numbers;
  }

  public static Float64Array array(double[] numbers) {
    Float64Array array = new Float64Array(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      array.set(i, numbers[i]);
    }
    return array;
  }
}
