package xorlab.plot.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.network.NetworkSpec;
import xorlab.plot.draw.Shape.Rectangle;

class NetworkLayoutTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "1", "2", "4,3", "64", "6,6,6", "64,64,64,64,64,64", "1,64,1,64"})
  void unitsAreInsideAndApart(String layers) {
    assertInsideAndApart(NetworkExamples.experiment(layers));
    String inputs = "x1,x2,x1^2,x2^2,x1*x2,sin(x1),sin(x2)";
    assertInsideAndApart(
        NetworkExamples.experiment(layers).withText(Setting.INPUTS, inputs).orElseThrow());
  }

  private static void assertInsideAndApart(Experiment experiment) {
    NetworkSpec network = experiment.network();
    for (int width : new int[] {260, 320, 600, 1200}) {
      NetworkLayout layout = layout(network, width);
      for (int layer = 0; layer <= network.lastLayer(); layer++) {
        double bottom = 0;
        for (int index = 0; index < network.width(layer); index++) {
          Rectangle box = layout.box(new UnitId(layer, index));
          assertTrue(box.x() >= 0 && box.right() <= width, box + " at " + width);
          assertTrue(box.y() >= bottom && box.bottom() <= layout.height(), box + " at " + width);
          assertTrue(layer == 0 || box.x() > layout.box(new UnitId(layer - 1, 0)).right() + 8);
          bottom = box.bottom();
        }
      }
    }
  }

  @Test
  void theHeightSuitsTheWidestLayerWithinReason() {
    NetworkSpec small = NetworkExamples.experiment("2").network();
    NetworkSpec large = NetworkExamples.experiment("64").network();
    for (int width : new int[] {320, 600, 1200}) {
      double low = NetworkHeight.preferred(small, width);
      double high = NetworkHeight.preferred(large, width);
      assertTrue(150 < low && low < high && high <= 460, width + ": " + low + ", " + high);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "3", "4,3", "6,6,6"})
  void aParameterIsFoundWhereItsLabelIs(String layers) {
    NetworkSpec network = NetworkExamples.experiment(layers).network();
    for (int width : new int[] {320, 600}) {
      NetworkLayout layout = layout(network, width);
      for (int number = 0; number < network.parameterCount(); number++) {
        ParameterRef parameter = ParameterRef.of(network, number);
        boolean labelled =
            parameter.isBias()
                ? layout.hasBiasLabels(parameter.layer())
                : layout.hasWeightLabels(parameter.layer());
        if (labelled) {
          Rectangle box = layout.editorBox(number);
          assertEquals(
              OptionalInt.of(number),
              layout.parameterAt(box.x() + box.width() / 2, box.y() + box.height() / 2));
        }
      }
    }
  }

  @Test
  void theNearestEdgeIsFoundWithinTenPixels() {
    NetworkSpec network = NetworkExamples.experiment("2").network();
    NetworkLayout layout = layout(network, 600);
    double x = layout.end(2) - 20;
    assertEquals(OptionalInt.of(6), layout.parameterAt(x, layout.y(2, 0) - 10));
    assertEquals(OptionalInt.of(7), layout.parameterAt(x, layout.y(2, 0) + 10));
    assertEquals(OptionalInt.empty(), layout.parameterAt(x, layout.y(2, 0) - 30));
  }

  @Test
  void aTouchNextToALabelFindsIt() {
    NetworkLayout layout = layout(NetworkExamples.experiment("2").network(), 600);
    Rectangle label = layout.editorBox(0);
    double middle = label.y() + label.height() / 2;
    assertEquals(OptionalInt.of(0), layout.parameterAt(label.x() + 3, middle - 12));
    assertEquals(OptionalInt.empty(), layout.parameterAt(label.x() + 3, middle - 13));
  }

  @Test
  void aUnitStandsForItsBias() {
    NetworkSpec network = NetworkExamples.experiment("2").network();
    NetworkLayout layout = layout(network, 600);
    assertEquals(OptionalInt.of(5), layout.parameterAt(layout.middle(1), layout.y(1, 1)));
    assertEquals(OptionalInt.empty(), layout.parameterAt(layout.middle(0), layout.y(0, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "4,3", "64,64,64,64,64,64"})
  void everyUnitIsFoundAtItsMiddle(String layers) {
    NetworkSpec network = NetworkExamples.experiment(layers).network();
    NetworkLayout layout = layout(network, 320);
    for (int layer = 0; layer <= network.lastLayer(); layer++) {
      for (int index = 0; index < network.width(layer); index++) {
        assertEquals(
            Optional.of(new UnitId(layer, index)),
            layout.unitAt(layout.middle(layer), layout.y(layer, index)));
      }
    }
    assertEquals(Optional.empty(), layout.unitAt(1, 1));
  }

  @Test
  void inACrowdNoEdgeIsPicked() {
    NetworkSpec network = NetworkExamples.experiment("64,64").network();
    NetworkLayout layout = layout(network, 600);
    double x = (layout.end(2) + layout.start(2)) / 2;
    assertEquals(OptionalInt.empty(), layout.parameterAt(x, layout.height() / 2));
  }

  @Test
  void numbersAndPlacesOfParametersAreTurnedIntoEachOther() {
    NetworkSpec network = NetworkExamples.experiment("4,3").network();
    for (int number = 0; number < network.parameterCount(); number++) {
      ParameterRef parameter = ParameterRef.of(network, number);
      int back =
          parameter.isBias()
              ? ParameterRef.bias(network, parameter.layer(), parameter.to())
              : ParameterRef.weight(network, parameter.layer(), parameter.to(), parameter.from());
      assertEquals(number, back);
    }
  }

  private static NetworkLayout layout(NetworkSpec network, double width) {
    return NetworkLayout.of(network, width, NetworkHeight.preferred(network, width));
  }
}
