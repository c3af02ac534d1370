package xorlab.page.learn;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.Dataset;
import xorlab.data.DelimitedText;
import xorlab.lesson.LessonState;
import xorlab.network.Activation;
import xorlab.network.Feature;
import xorlab.network.Inputs;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Regularization;
import xorlab.numeric.Decimals;

/** What a lab trains: a network and its points, with the learning rate and its decay. */
record Trained(NetworkSpec network, Dataset data, double learningRate, double decay) {
  /** Coordinates and label of a point. */
  private static final int PER_POINT = Dataset.INPUTS + 1;

  /** The notebook's: 2-2-1, sigmoid throughout, XOR. */
  static final Trained NOTEBOOK =
      new Trained(
          new NetworkSpec(
              List.of(2, 2, 1), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY),
          Dataset.xor(),
          1,
          0);

  static Trained parse(
      String widths,
      String inputs,
      String activation,
      String output,
      String loss,
      double learningRate,
      double decay,
      String points) {
    List<Integer> layers = new ArrayList<>();
    for (double width : numbers(widths)) {
      layers.add((int) width);
    }
    Loss minimised =
        loss.equals(Loss.CROSS_ENTROPY.token()) ? Loss.CROSS_ENTROPY : Loss.SQUARED_ERROR;
    NetworkSpec network =
        new NetworkSpec(
            layers,
            activations(activation, layers.size() - 2),
            activation(output),
            minimised,
            Regularization.NONE,
            inputs(inputs));
    return new Trained(network, data(numbers(points)), learningRate, decay);
  }

  private static Inputs inputs(String tokens) {
    List<Feature> features = new ArrayList<>();
    for (String token : DelimitedText.split(tokens, ',')) {
      for (Feature feature : Feature.values()) {
        if (feature.token().equals(token)) {
          features.add(feature);
        }
      }
    }
    return new Inputs(features);
  }

  /** The activation of each hidden layer, of which there may be none. */
  private static List<Activation> activations(String tokens, int layers) {
    List<String> each = DelimitedText.split(tokens, ',');
    List<Activation> activations = new ArrayList<>();
    for (int i = 0; i < layers; i++) {
      activations.add(activation(each.get(each.size() == 1 ? 0 : i)));
    }
    return activations;
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
    return LessonState.of(network, data, flat, learningRate / (decay * iteration + 1), iteration);
  }
}
