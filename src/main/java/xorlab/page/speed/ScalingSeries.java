package xorlab.page.speed;

import java.util.ArrayList;
import java.util.List;
import xorlab.words.SpeedWords;

/** Series of sizes in which one quantity grows while the others stay the same. */
enum ScalingSeries {
  POINTS(SpeedWords.POINTS_TO_LEARN, 4, 8, 16, 32, 64, 125, 250, 500, 1000) {
    @Override
    WorkloadSize size(int n) {
      return new WorkloadSize(n, 2, 1);
    }
  },
  WIDTH(SpeedWords.UNITS_IN_LAYER, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64) {
    @Override
    WorkloadSize size(int n) {
      return new WorkloadSize(100, n, 1);
    }
  },
  DEPTH(SpeedWords.HIDDEN_LAYERS, 1, 2, 3, 4, 5, 6) {
    @Override
    WorkloadSize size(int n) {
      return new WorkloadSize(100, 8, n);
    }
  };

  /** The quantity that grows. */
  final String title;

  final int[] steps;

  ScalingSeries(String title, int... steps) {
    this.title = title;
    this.steps = steps;
  }

  abstract WorkloadSize size(int n);

  List<WorkloadSize> sizes() {
    List<WorkloadSize> sizes = new ArrayList<>();
    for (int n : steps) {
      sizes.add(size(n));
    }
    return sizes;
  }
}
