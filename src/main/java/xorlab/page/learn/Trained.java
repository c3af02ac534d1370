package xorlab.page.learn;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.Dataset;
import xorlab.lesson.LessonState;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Decimals;

/** What a lab trains: a network and its points, with the learning rate. */
record Trained(NetworkSpec network, Dataset data, double alpha) {
  /** Coordinates and label of a point. */
  private static final int PER_POINT = Dataset.INPUTS + 1;

  /** The notebook's: 2-2-1, sigmoid throughout, XOR. */
  static final Trained NOTEBOOK =
      new Trained(
          new NetworkSpec(
              List.of(2, 2, 1), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY),
          Dataset.xor(),
          1);

  static Trained parse(
      String widths, String activation, String output, String loss, double alpha, String points) {
    List<Integer> layers = new ArrayList<>();
    for (double width : numbers(widths)) {
      layers.add((int) width);
    }
    Loss minimised =
        loss.equals(Loss.CROSS_ENTROPY.token()) ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR;
    NetworkSpec network =
        new NetworkSpec(layers, activation(activation), activation(output), minimised);
    return new Trained(network, data(numbers(points)), alpha);
  }

  private static Activation activation(String token) {
    for (Activation activation : Activation.values()) {
      if (activation.token().equals(token)) {
        return activation;
      }
    }
    throw new IllegalArgumentException("There is no activation ".concat(token));
  }

  private static Dataset data(double[] numbers) {
    Dataset data = Dataset.zeros(numbers.length / PER_POINT);
    for (int i = 0; i < data.points(); i++) {
      int at = PER_POINT * i;
      data.set(i, numbers[at], numbers[at + 1], numbers[at + 2]);
    }
    return data;
  }

  /** Numbers with commas between; NaN for what is none. */
  static double[] numbers(String text) {
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) == ',' ? 1 : 0;
    }
    double[] numbers = new double[count];
    int from = 0;
    for (int i = 0; i < count; i++) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? text.length() : comma;
      numbers[i] = Decimals.parse(text.substring(from, to)).orElse(Double.NaN);
      from = to + 1;
    }
    return numbers;
  }

  /** Parameters that are all zero. */
  double[] zeros() {
    return new double[network.parameterCount()];
  }

  /** An iteration with these parameters. */
  LessonState state(double[] flat, int iteration) {
    return LessonState.of(network, data, flat, alpha, iteration);
  }
}
