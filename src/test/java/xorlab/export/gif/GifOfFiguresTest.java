package xorlab.export.gif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.Breadth;
import xorlab.plot.ExampleFigure;
import xorlab.plot.draw.Palette;

/**
 * The notebook's GIF, and those of the other figures: what is shown is what was drawn. {@link
 * GifOfFiguresIT} has what ImageMagick shows.
 */
class GifOfFiguresTest {
  /**
   * The greatest error of a shade of a smoothed edge, as a distance in the RGB cube, whose opposite
   * corners are 442 apart. The names of units, on maps of many shades, need the most colours.
   */
  private static final double SMALL = 10.5;

  /** ImageMagick's GIF of matplotlib's figures: reference/matplotlib.gif, seven frames. */
  private static final int MATPLOTLIB_BYTES_A_FRAME = 112_746 / 7;

  @ParameterizedTest
  @EnumSource
  void flatAreasAreExactAndNoShadeIsFarFromItsOwn(ExampleFigure figure) {
    List<Integer> frames = Breadth.sample(3, FigureFrames.all());
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      List<BufferedImage> drawn = FigureFrames.draw(figure, palette, 2, frames);
      DecodedGif gif = DecodedGif.of(FigureFrames.write(drawn));
      assertEquals(drawn.size(), gif.frames().size());
      int width = gif.width();
      int[] before = {};
      boolean[] flat = new boolean[width * gif.height()];
      for (int frame = 0; frame < drawn.size(); frame++) {
        int[] picture = FigureFrames.pixels(drawn.get(frame));
        for (int i = 0; i < picture.length; i++) {
          // A pixel that does not change stays as it was when it was drawn.
          boolean changed = frame == 0 || picture[i] != before[i];
          flat[i] = changed ? isFlat(picture, i, width) : flat[i];
          double distance = Rgb.distance(picture[i], gif.frames().get(frame).argb()[i]);
          double allowed = flat[i] ? 0 : SMALL;
          if (distance > allowed) {
            fail("Off by " + distance + " at " + i % width + ", " + i / width);
          }
        }
        before = picture;
      }
    }
  }

  @Test
  void theNotebooksRunIsShownAsTheNotebookShowsIt() {
    byte[] file = FigureFrames.write(FigureFrames.draw(ExampleFigure.DECISION, Palette.light(), 1));
    DecodedGif gif = DecodedGif.of(file);
    assertEquals(640, gif.width());
    assertEquals(480, gif.height());
    assertEquals(0, gif.loops());
    assertEquals(8, gif.frames().size());
    for (DecodedGif.Frame layout : gif.frames()) {
      assertEquals(20, layout.delay());
    }
    assertTrue(file.length < 8 * MATPLOTLIB_BYTES_A_FRAME, file.length + " bytes");
  }

  @Test
  void theNumbersAtTheAxesAndTheColourBarAreWrittenOnce() {
    DecodedGif gif =
        DecodedGif.of(
            FigureFrames.write(FigureFrames.draw(ExampleFigure.DECISION, Palette.light(), 1)));
    for (DecodedGif.Frame layout : gif.frames().subList(1, 8)) {
      assertTrue(layout.written().x > 75, "right of the numbers at the left axis");
      assertTrue(layout.written().getMaxX() < 500, "left of the colour bar");
    }
  }

  /** Whether a pixel is inside of an area of its colour. */
  private static boolean isFlat(int[] argb, int i, int width) {
    int row = i / width;
    int column = i % width;
    if (row == 0 || row == argb.length / width - 1 || column == 0 || column == width - 1) {
      return false;
    }
    for (int neighbour :
        new int[] {-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1}) {
      if (argb[i + neighbour] != argb[i]) {
        return false;
      }
    }
    return true;
  }
}
