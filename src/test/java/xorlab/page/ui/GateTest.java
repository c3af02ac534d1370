package xorlab.page.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who comes to a closed gate goes on once, when it is opened. What an open one does needs a page.
 */
class GateTest {
  private final Gate gate = new Gate();
  private final List<String> done = new ArrayList<>();

  @Test
  void workWaitsUntilTheGateIsOpenedAndRunsOnce() {
    assertFalse(gate.isClosed());
    gate.close();
    gate.pass(() -> done.add("work"));
    assertTrue(gate.isClosed());
    assertEquals(List.of(), done);
    gate.open();
    gate.open();
    assertFalse(gate.isClosed());
    assertEquals(List.of("work"), done);
  }

  @Test
  void workMayCloseTheGateAgainAndWait() {
    gate.close();
    gate.pass(
        () -> {
          done.add("first");
          gate.close();
          gate.pass(() -> done.add("second"));
        });
    gate.open();
    assertEquals(List.of("first"), done);
    assertTrue(gate.isClosed());
    gate.open();
    assertEquals(List.of("first", "second"), done);
  }
}
