package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantityNameTest {
  @Test
  void theOrderIsThatOfTheNotebook() {
    List<String> names =
        List.of(
            "W1", "Z1", "A1", "Z2", "A2", "dA2", "dZ2", "dW2", "db2", "dA1", "dZ1", "dW1", "db1");
    for (int i = 1; i < names.size(); i++) {
      int before = QuantityName.parse(names.get(i - 1)).orElseThrow().order(2);
      int after = QuantityName.parse(names.get(i)).orElseThrow().order(2);
      assertTrue(before < after, names.get(i));
    }
  }

  @Test
  void onlyNamesOfLayersAreQuantities() {
    for (String name : new String[] {"", "X", "y", "W", "W0", "dA0", "W12", "w1", "dX1"}) {
      assertTrue(QuantityName.parse(name).isEmpty(), name);
    }
    assertEquals("dZ2", QuantityName.parse("dZ2").orElseThrow().toString());
    assertTrue(QuantityName.parse("A0").isPresent());
  }
}
