package xorlab.plot.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColorTest {
  @Test
  void opaqueColoursAreSixDigitsOfCss() {
    assertEquals("#40004b", Color.of(0x40004b).css());
  }

  @Test
  void theOpacityIsTheSeventhAndEighthDigit() {
    assertEquals("#40004b33", Color.of(0x40004b).withAlpha(0.2).css());
  }

  @Test
  void overAnotherColourItIsMixedByItsOpacity() {
    Color mixed = Color.of(0x40004b).withAlpha(0.2).over(Color.of(0xffffff));
    assertEquals("#d9ccdb", mixed.css(), "the purple of matplotlib's regions");
  }

  @Test
  void anOpaqueColourHidesWhatIsBelow() {
    assertEquals(Color.of(0x123456), Color.of(0x123456).over(Color.of(0xffffff)));
  }
}
