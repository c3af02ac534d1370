package xorlab.page.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The field with the hidden units, and its two buttons. */
class HiddenUnitsTest {
  @Test
  void oneMoreAndOneFewerChangeTheLastLayer() {
    HiddenUnits units = new HiddenUnits(List.of(8, 8));
    assertEquals("8, 8", units.label());
    assertEquals("8,9", units.more().text());
    assertEquals("8,7", units.fewer().text());
  }

  @Test
  void aLayerOfOneUnitCanBeTakenAwayAndMadeAgain() {
    HiddenUnits one = new HiddenUnits(List.of(4, 1));
    assertEquals("4", one.fewer().text());
    HiddenUnits none = new HiddenUnits(List.of(1)).fewer();
    assertEquals("none", none.label());
    assertEquals("", none.text());
    assertFalse(none.canHaveFewer());
    assertEquals("1", none.more().text());
  }

  @Test
  void aLayerHasAtMost64Units() {
    assertTrue(new HiddenUnits(List.of(63)).canHaveMore());
    assertFalse(new HiddenUnits(List.of(64)).canHaveMore());
    assertTrue(new HiddenUnits(List.of()).canHaveMore());
  }
}
