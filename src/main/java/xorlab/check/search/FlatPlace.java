package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import xorlab.network.NetworkSpec;

/**
 * The place of a parameter.
 *
 * @param column of a weight; -1 for a bias
 */
record FlatPlace(int layer, int row, int column) {
  boolean isBias() {
    return column < 0;
  }

  /** All parameters, as they follow each other in one row. */
  static List<FlatPlace> inOrder(NetworkSpec network, Interpretation.FlatOrder order) {
    List<FlatPlace> places = new ArrayList<>();
    int L = network.lastLayer();
    switch (order) {
      case BY_LAYER -> {
        for (int i = 1; i <= L; i++) {
          addWeights(network, i, places);
          addBiases(network, i, places);
        }
      }
      case WEIGHTS_FIRST -> {
        for (int i = 1; i <= L; i++) {
          addWeights(network, i, places);
        }
        for (int i = 1; i <= L; i++) {
          addBiases(network, i, places);
        }
      }
      case BY_UNIT -> {
        for (int i = 1; i <= L; i++) {
          for (int j = 0; j < network.width(i); j++) {
            for (int k = 0; k < network.width(i - 1); k++) {
              places.add(new FlatPlace(i, j, k));
            }
            places.add(new FlatPlace(i, j, -1));
          }
        }
      }
    }
    return places;
  }

  private static void addWeights(NetworkSpec network, int i, List<FlatPlace> places) {
    for (int j = 0; j < network.width(i); j++) {
      for (int k = 0; k < network.width(i - 1); k++) {
        places.add(new FlatPlace(i, j, k));
      }
    }
  }

  private static void addBiases(NetworkSpec network, int i, List<FlatPlace> places) {
    for (int j = 0; j < network.width(i); j++) {
      places.add(new FlatPlace(i, j, -1));
    }
  }
}
