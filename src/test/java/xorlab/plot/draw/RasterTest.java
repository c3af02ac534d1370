package xorlab.plot.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import xorlab.plot.Java2DSurface;
import xorlab.plot.draw.Shape.Rectangle;

class RasterTest {
  private static final int BLACK = 0xff000000;
  private static final int RED = 0xffff0000;
  private static final int GREEN = 0xff00ff00;
  private static final int BLUE = 0xff0000ff;

  @Test
  void itsTopRowIsDrawnAtTheTop() {
    Java2DSurface surface = draw(new Raster(2, 2, new int[] {RED, GREEN, BLUE, BLACK}));
    assertEquals(RED, surface.image().getRGB(22, 32));
    assertEquals(GREEN, surface.image().getRGB(57, 32));
    assertEquals(BLUE, surface.image().getRGB(22, 67));
    assertEquals(BLACK, surface.image().getRGB(57, 67));
  }

  @Test
  void itIsDrawnSmoothed() {
    Java2DSurface surface = draw(new Raster(2, 1, new int[] {BLACK, RED}));
    assertEquals(0x80, surface.image().getRGB(40, 50) >> 16 & 0xff, 8);
  }

  @Test
  void itTakesAColourForEachCell() {
    assertThrows(IllegalArgumentException.class, () -> new Raster(2, 2, new int[3]));
  }

  private static Java2DSurface draw(Raster raster) {
    Java2DSurface surface = new Java2DSurface(100, 100, 1);
    surface.image(new Rectangle(20, 30, 40, 40), raster);
    return surface;
  }
}
