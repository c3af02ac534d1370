package xorlab.plot.network;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.NetworkSpec;
import xorlab.numeric.CountFormat;
import xorlab.plot.axis.FixedWidthNumber;
import xorlab.plot.axis.Labels;
import xorlab.words.ListsWords;
import xorlab.words.NetworkWords;

/** The network figure in words, for people who cannot see it. */
public final class NetworkDescription {
  private static final int MAX_UNITS = 8;
  private static final int MAX_STRONG = 3;
  private static final double HALF = 0.5;

  private NetworkDescription() {}

  /**
   * Some sentences: the output for the selected point, the activation of each unit, the strongest
   * weights, and how many are frozen, and what is marked. For a large network only the range of the
   * activations is given.
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
    appendMarks(text, scene);
    return text.toString();
  }

  private static void appendAnswer(StringBuilder text, NetworkFigureData scene) {
    NetworkSpec network = scene.network();
    double answer = scene.activations()[network.lastLayer()][0];
    StringBuilder layers = new StringBuilder();
    for (int layer = 0; layer <= network.lastLayer(); layer++) {
      layers.append(layer == 0 ? "" : "-").append(network.width(layer));
    }
    String output = FixedWidthNumber.plain(answer);
    String place = Labels.point(scene.point().x1(), scene.point().x2());
    text.append(
        Double.isNaN(answer)
            ? NetworkWords.outputsNoNumber(layers.toString(), output, place)
            : NetworkWords.outputsClass(answer > HALF ? 1 : 0, layers.toString(), output, place));
    text.append(' ');
    text.append(NetworkWords.outputBias(number(scene.bias(network.lastLayer(), 0))));
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
      String from = FixedWidthNumber.plain(min);
      String to = FixedWidthNumber.plain(greatest);
      text.append(' ').append(NetworkWords.layerOutputs(from, layer, to, activations.length));
      return;
    }
    List<String> units = new ArrayList<>();
    for (int i = 0; i < activations.length; i++) {
      String bias = number(scene.bias(layer, i));
      String output = FixedWidthNumber.plain(activations[i]);
      units.add(
          i == 0
              ? NetworkWords.firstOutputs(bias, output, firstUnit(scene.network(), layer))
              : NetworkWords.nextOutputs(bias, output, unit(scene.network(), layer, i)));
    }
    text.append(' ').append(joined(units)).append('.');
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    if (last >= MAX_UNITS) {
      String first = String.join(", ", parts.subList(0, MAX_UNITS));
      return ListsWords.andMore(first, CountFormat.of(parts.size() - MAX_UNITS));
    }
    return last == 0
        ? parts.get(0)
        : NetworkWords.and(String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  private static void appendStrongest(StringBuilder text, NetworkFigureData scene) {
    NetworkSpec network = scene.network();
    int[] strongest = new int[MAX_STRONG];
    int found = 0;
    double[] flat = scene.parameters().flat();
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      int end = ParameterRef.bias(network, layer, 0);
      for (int k = ParameterRef.weight(network, layer, 0, 0); k < end; k++) {
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
      text.append(' ').append(NetworkWords.ALL_ZERO);
      return;
    }
    List<String> weights = new ArrayList<>();
    for (int rank = 0; rank < found; rank++) {
      weights.add(weight(network, strongest[rank], flat[strongest[rank]]));
    }
    text.append(' ');
    text.append(
        found == 1
            ? NetworkWords.onlyWeight(weights.get(0))
            : NetworkWords.strongestWeights(joined(weights)));
  }

  private static void appendSigns(StringBuilder text, NetworkFigureData scene) {
    NetworkSpec network = scene.network();
    double[] flat = scene.parameters().flat();
    int weights = 0;
    int negative = 0;
    for (int layer = 1; layer <= network.lastLayer(); layer++) {
      int first = ParameterRef.weight(network, layer, 0, 0);
      int end = ParameterRef.bias(network, layer, 0);
      for (int k = first; k < end; k++) {
        negative += flat[k] < 0 ? 1 : 0;
      }
      weights += end - first;
    }
    int frozen = 0;
    for (boolean isFrozen : scene.frozen()) {
      frozen += isFrozen ? 1 : 0;
    }
    text.append(' ').append(NetworkWords.negative(negative, weights));
    if (frozen > 0) {
      text.append(' ').append(NetworkWords.frozen(frozen));
    }
  }

  private static void appendMarks(StringBuilder text, NetworkFigureData scene) {
    for (MarkKind kind : MarkKind.values()) {
      List<String> parts = marked(scene, kind);
      if (!parts.isEmpty()) {
        text.append(' ').append(sentence(kind, joined(parts)));
      }
    }
    for (int k = 0; k < scene.network().parameterCount(); k++) {
      String label = scene.marks().labels()[k];
      if (!label.isEmpty()) {
        String name = ParameterName.of(scene.network(), k);
        text.append(' ').append(NetworkWords.labelled(label, name));
      }
    }
  }

  private static String sentence(MarkKind kind, String parts) {
    return switch (kind) {
      case NONE -> "";
      case ERROR -> NetworkWords.markedError(parts);
      case SIGNAL -> NetworkWords.markedSignal(parts);
      case RESULT -> NetworkWords.markedResult(parts);
    };
  }

  /** The units, weights and biases that are marked as this. */
  private static List<String> marked(NetworkFigureData scene, MarkKind kind) {
    NetworkSpec network = scene.network();
    List<String> parts = new ArrayList<>();
    if (kind == MarkKind.NONE) {
      return parts;
    }
    for (int layer = 0; layer <= network.lastLayer(); layer++) {
      for (int i = 0; i < network.width(layer); i++) {
        if (scene.marks().units()[layer][i] == kind) {
          parts.add(unit(network, layer, i));
        }
      }
    }
    for (int k = 0; k < network.parameterCount(); k++) {
      if (scene.marks().parameters()[k] == kind) {
        parts.add(parameter(network, k));
      }
    }
    return parts;
  }

  /**
   * The name of a weight or bias: "W1[1,0] from x₁ to h₂", "b2[0,0] of ŷ".
   *
   * @param number its index in {@link xorlab.network.Parameters#flat}
   */
  public static String parameter(NetworkSpec network, int number) {
    ParameterRef parameter = ParameterRef.of(network, number);
    String name = ParameterName.of(network, number);
    String unit = new UnitId(parameter.layer(), parameter.to()).label(network);
    return parameter.isBias()
        ? NetworkWords.biasOf(name, unit)
        : NetworkWords.weightBetween(
            new UnitId(parameter.layer() - 1, parameter.from()).label(network), name, unit);
  }

  /** "x₁ → h₁" for a weight, "b of h₁" for a bias. */
  public static String shortName(NetworkSpec network, int number) {
    ParameterRef parameter = ParameterRef.of(network, number);
    String unit = new UnitId(parameter.layer(), parameter.to()).label(network);
    return parameter.isBias()
        ? NetworkWords.biasOf("b", unit)
        : new UnitId(parameter.layer() - 1, parameter.from()).label(network) + " → " + unit;
  }

  private static String weight(NetworkSpec network, int number, double value) {
    ParameterRef weight = ParameterRef.of(network, number);
    return NetworkWords.weight(
        unit(network, weight.layer() - 1, weight.from()),
        unit(network, weight.layer(), weight.to()),
        number(value));
  }

  private static String unit(NetworkSpec network, int layer, int index) {
    if (layer == network.lastLayer()) {
      return NetworkWords.OUTPUT;
    }
    if (layer == 0) {
      return network.inputs().features().get(index).token();
    }
    return network.lastLayer() == 2
        ? NetworkWords.unit(index + 1)
        : NetworkWords.unitOfLayer(layer, index + 1);
  }

  /** The first unit of a hidden layer, as a sentence begins with it. */
  private static String firstUnit(NetworkSpec network, int layer) {
    return network.lastLayer() == 2
        ? NetworkWords.FIRST_UNIT
        : NetworkWords.firstUnitOfLayer(layer);
  }

  private static String number(double x) {
    return FixedWidthNumber.signed(x).trim();
  }
}
