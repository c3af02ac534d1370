package xorlab.page.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.network.NetworkSpec;
import xorlab.plot.network.MarkKind;
import xorlab.plot.network.NetworkMarks;
import xorlab.plot.network.ParameterName;

class MarkReaderTest {
  private static final NetworkSpec NETWORK = Experiment.defaults().network();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "X; x1 x2",
        "A0; x1 x2",
        "X[2,1]; x2",
        "X[:,0]; x1",
        "A1; h1 h2",
        "Z1; h1 h2",
        "dA1; h1 h2",
        "dZ1[0,1]; h2",
        "A1[3]; h1 h2",
        "A1[:,1]; h2",
        "y; y",
        "y_hat; y",
        "A2; y",
        "dZ2[2,0]; y",
        "W1; W1[0,0] W1[0,1] W1[1,0] W1[1,1]",
        "dW2; W2[0,0] W2[0,1]",
        "W1[0,1]; W1[0,1]",
        "dW1[1]; W1[1,0] W1[1,1]",
        "W1[:, 1]; W1[0,1] W1[1,1]",
        "b1; b1[0,0] b1[1,0]",
        "b1[1]; b1[1,0]",
        "db2[0,0]; b2[0,0]",
        "dZ2 A1; h1 h2 y",
        "'W2[0,0],b2'; W2[0,0] b2[0,0]",
        "' W2[0, 1]  b2 '; W2[0,1] b2[0,0]",
      })
  void aNameMarksItsParts(String names, String parts) {
    MarkReader reader = new MarkReader(SettingTexts.of("error", names), NETWORK);
    assertEquals(List.of(), reader.unknown());
    assertEquals(parts, String.join(" ", marked(NETWORK, reader.marks(), MarkKind.ERROR)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "W3",
        "W0",
        "dX",
        "dA0",
        "Z0",
        "dy",
        "w1",
        "W",
        "W1[2,0]",
        "W1[0,2]",
        "b1[0,1]",
        "b1[2]",
        "A1[0,2]",
        "X[0,2]",
        "W1[",
        "W1[]",
        "W1[0,1",
        "W1[a]",
        "W1[-1,0]",
        "W1[0.5,0]",
        "W1[0,1]x",
        "W1[0,0,0]",
        "[0]",
        "L",
        "A01"
      })
  void whatTheNetworkLacksIsTold(String name) {
    MarkReader reader = new MarkReader(SettingTexts.of("signal", "A1 " + name), NETWORK);
    assertEquals(List.of(name), reader.unknown());
    assertEquals(List.of("h1", "h2"), marked(NETWORK, reader.marks(), MarkKind.SIGNAL));
  }

  @Test
  void eachKindHasItsKeyAndOtherKeysAreLabelled() {
    SettingTexts texts =
        SettingTexts.of(
            "W2[0,0]",
            "0.66 × 0.87 = ?",
            "dZ2",
            "error +0.66",
            "errors",
            "A1",
            "X",
            "x",
            "point",
            "2",
            "error",
            "dZ2",
            "signal",
            "A1",
            "result",
            "W2[0,0]");
    MarkReader reader = new MarkReader(texts, NETWORK);
    assertEquals(List.of("errors", "X"), reader.unknown());
    assertEquals(List.of("y"), marked(NETWORK, reader.marks(), MarkKind.ERROR));
    assertEquals(List.of("h1", "h2"), marked(NETWORK, reader.marks(), MarkKind.SIGNAL));
    assertEquals(List.of("W2[0,0]"), marked(NETWORK, reader.marks(), MarkKind.RESULT));
    assertEquals(
        List.of("", "", "", "", "", "", "0.66 × 0.87 = ?", "", "error +0.66"),
        List.of(reader.marks().labels()));
  }

  @Test
  void layersOfADeepNetworkHaveTheirNumbers() {
    NetworkSpec deep =
        Experiment.defaults().withText(Setting.LAYERS, "1,1,1,1,1,1").orElseThrow().network();
    MarkReader reader = new MarkReader(SettingTexts.of("result", "W7 b6 y"), deep);
    assertEquals(List.of(), reader.unknown());
    assertEquals(List.of("y", "b6[0,0]", "W7[0,0]"), marked(deep, reader.marks(), MarkKind.RESULT));
  }

  private static List<String> marked(NetworkSpec network, NetworkMarks marks, MarkKind kind) {
    List<String> parts = new ArrayList<>();
    int last = marks.units().length - 1;
    for (int layer = 0; layer <= last; layer++) {
      for (int unit = 0; unit < marks.units()[layer].length; unit++) {
        if (marks.units()[layer][unit] == kind) {
          parts.add(layer == last ? "y" : (layer == 0 ? "x" : "h") + (unit + 1));
        }
      }
    }
    for (int k = 0; k < marks.parameters().length; k++) {
      if (marks.parameters()[k] == kind) {
        parts.add(ParameterName.of(network, k));
      }
    }
    return parts;
  }
}
