package xorlab.plot.network;

import java.util.Arrays;
import xorlab.network.NetworkSpec;

/**
 * What a script has marked in the network.
 *
 * @param units the kind of each unit, a row for each layer
 * @param parameters the kind of each weight and bias, in the order of {@link
 *     xorlab.network.Parameters#flat}
 * @param labels the texts that stand in place of weights and biases, in the same order; "" for the
 *     number itself
 */
public record NetworkMarks(MarkKind[][] units, MarkKind[] parameters, String[] labels) {
  /** Marks for a network, none of which is set. */
  public static NetworkMarks none(NetworkSpec network) {
    MarkKind[][] units = new MarkKind[network.lastLayer() + 1][];
    for (int layer = 0; layer < units.length; layer++) {
      units[layer] = unmarked(network.width(layer));
    }
    String[] labels = new String[network.parameterCount()];
    Arrays.fill(labels, "");
    return new NetworkMarks(units, unmarked(labels.length), labels);
  }

  private static MarkKind[] unmarked(int count) {
    MarkKind[] kinds = new MarkKind[count];
    Arrays.fill(kinds, MarkKind.NONE);
    return kinds;
  }
}
