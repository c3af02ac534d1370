package xorlab.plot.network;

import xorlab.network.NetworkSpec;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.axis.Labels;

/** The network figure in words, for people who cannot see it. */
public final class NetworkDescription {
  private static final int MAX_UNITS = 8;
  private static final int MAX_STRONG = 3;
  private static final double HALF = 0.5;

  private NetworkDescription() {}

  /**
   * Some sentences: the output for the selected point, the activation of each unit, the strongest
   * weights, and how many are frozen. For a large network only the range of the activations is
   * given.
   */
  public static String of(NetworkFigureData scene) {
    NetworkSpec network = scene.network();
    StringBuilder text = new StringBuilder();
    appendAnswer(text, scene);
    for (int layer = 1; layer < network.lastLayer(); layer++) {
      appendLayer(text, scene, layer);
    }
    appendStrongest(text, scene);
    appendSigns(text, scene);
    return text.toString();
  }

  private static void appendAnswer(StringBuilder text, NetworkFigureData scene) {
    NetworkSpec network = scene.network();
    double answer = scene.activations()[network.lastLayer()][0];
    double[] point = scene.activations()[0];
    text.append("For the point ").append(Labels.point(point[0], point[1]));
    text.append(" this ");
    for (int layer = 0; layer <= network.lastLayer(); layer++) {
      text.append(layer == 0 ? "" : "-").append(network.width(layer));
    }
    text.append(" network outputs ").append(FixedWidthNumber.plain(answer));
    if (Double.isNaN(answer)) {
      text.append(", which is not a number.");
    } else {
      text.append(answer > HALF ? ", so class 1." : ", so class 0.");
    }
    text.append(" The output's bias is ").append(number(scene.bias(network.lastLayer(), 0)));
    text.append('.');
  }

  private static void appendLayer(StringBuilder text, NetworkFigureData scene, int layer) {
    double[] activations = scene.activations()[layer];
    if (activations.length > MAX_UNITS) {
      double min = Double.POSITIVE_INFINITY;
      double greatest = Double.NEGATIVE_INFINITY;
      for (double activation : activations) {
        min = Math.min(min, activation);
        greatest = Math.max(greatest, activation);
      }
      text.append(" The ").append(activations.length).append(" units of hidden layer ");
      text.append(layer).append(" output from ").append(FixedWidthNumber.plain(min));
      text.append(" to ").append(FixedWidthNumber.plain(greatest)).append('.');
      return;
    }
    for (int i = 0; i < activations.length; i++) {
      String unit = unit(scene.network(), layer, i);
      text.append(i == 0 ? " " : i == activations.length - 1 ? " and " : ", ");
      text.append(i == 0 ? capital(unit) + " outputs " : unit.concat(" "));
      text.append(FixedWidthNumber.plain(activations[i]));
      text.append(" (bias ").append(number(scene.bias(layer, i))).append(')');
    }
    text.append('.');
  }

  private static void appendStrongest(StringBuilder text, NetworkFigureData scene) {
    int[] strongest = new int[MAX_STRONG];
    int found = 0;
    double[] flat = scene.parameters().flat();
    for (int k = 0; k < flat.length; k++) {
      if (!ParameterRef.of(scene.network(), k).isBias()) {
        int rank = found < MAX_STRONG ? found++ : MAX_STRONG;
        while (rank > 0 && Math.abs(flat[k]) > Math.abs(flat[strongest[rank - 1]])) {
          if (rank < MAX_STRONG) {
            strongest[rank] = strongest[rank - 1];
          }
          rank--;
        }
        if (rank < MAX_STRONG) {
          strongest[rank] = k;
        }
      }
    }
    if (flat[strongest[0]] == 0) {
      text.append(" All weights are 0.");
      return;
    }
    text.append(found == 1 ? " The only weight is " : " The strongest weights are ");
    for (int rank = 0; rank < found; rank++) {
      text.append(rank == 0 ? "" : rank == found - 1 ? " and " : ", ");
      text.append(number(flat[strongest[rank]])).append(' ');
      text.append(path(scene.network(), ParameterRef.of(scene.network(), strongest[rank])));
    }
    text.append('.');
  }

  private static void appendSigns(StringBuilder text, NetworkFigureData scene) {
    int weights = 0;
    int negative = 0;
    int frozen = 0;
    double[] flat = scene.parameters().flat();
    for (int k = 0; k < flat.length; k++) {
      boolean weight = !ParameterRef.of(scene.network(), k).isBias();
      weights += weight ? 1 : 0;
      negative += weight && flat[k] < 0 ? 1 : 0;
      frozen += scene.frozen()[k] ? 1 : 0;
    }
    text.append(' ').append(negative).append(" of ").append(weights).append(" weights ");
    text.append(negative == 1 ? "is negative." : "are negative.");
    if (frozen > 0) {
      text.append(' ').append(frozen).append(" of all weights and biases ");
      text.append(frozen == 1 ? "is frozen." : "are frozen.");
    }
  }

  /**
   * The name of a weight or bias: "W1[1,0] from x₁ to h₂", "b2[0,0] of ŷ".
   *
   * @param number its index in {@link xorlab.network.Parameters#flat}
   */
  public static String parameter(NetworkSpec network, int number) {
    ParameterRef parameter = ParameterRef.of(network, number);
    String from =
        parameter.isBias()
            ? " of "
            : " from " + symbol(network, parameter.layer() - 1, parameter.from()) + " to ";
    return ParameterName.of(network, number)
        + from
        + symbol(network, parameter.layer(), parameter.to());
  }

  /** "x₁ → h₁" for a weight, "b of h₁" for a bias. */
  public static String shortName(NetworkSpec network, int number) {
    ParameterRef parameter = ParameterRef.of(network, number);
    String from =
        parameter.isBias()
            ? "b of "
            : symbol(network, parameter.layer() - 1, parameter.from()) + " → ";
    return from + symbol(network, parameter.layer(), parameter.to());
  }

  private static String symbol(NetworkSpec network, int layer, int index) {
    return layer == network.lastLayer()
        ? "ŷ"
        : Labels.withSubscript(layer == 0 ? 'x' : 'h', index + 1);
  }

  private static String path(NetworkSpec network, ParameterRef weight) {
    return "from "
        + unit(network, weight.layer() - 1, weight.from())
        + " to "
        + unit(network, weight.layer(), weight.to());
  }

  private static String unit(NetworkSpec network, int layer, int index) {
    if (layer == network.lastLayer()) {
      return "the output";
    }
    if (layer == 0) {
      return "x" + (index + 1);
    }
    String unit = "hidden unit " + (index + 1);
    return network.lastLayer() == 2 ? unit : unit + " of layer " + layer;
  }

  private static String capital(String text) {
    return "H" + text.substring(1);
  }

  private static String number(double x) {
    return FixedWidthNumber.signed(x).trim();
  }
}
