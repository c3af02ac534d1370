package xorlab.plot.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.data.DatasetName;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.export.Experiments;
import xorlab.numeric.Matrix;

class PlotBoundsTest {
  @ParameterizedTest
  @ValueSource(strings = {"count=4&noise=100", "count=1000&noise=100", "count=1000", "noise=1"})
  void theWindowShowsEveryPointOfEveryDataSet(String settings) {
    for (DatasetName name : DatasetName.values()) {
      Experiment experiment = Experiments.of(settings).with(Setting.DATA, name);
      Matrix X = experiment.data().X();
      PlotBounds bounds = PlotBounds.around(X);
      double largest = 1;
      for (int i = 0; i < X.rows(); i++) {
        assertTrue(bounds.contains(X.get(i, 0), X.get(i, 1)), name + ", point " + i);
        largest = Math.max(largest, Math.max(Math.abs(X.get(i, 0)), Math.abs(X.get(i, 1))));
      }
      assertEquals(bounds.right() - bounds.left(), bounds.top() - bounds.bottom(), 1e-12, "square");
      assertTrue(bounds.right() - bounds.left() <= 2.4 * largest, name + " has room to spare");
    }
  }
}
