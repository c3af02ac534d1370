package xorlab.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.plot.ExampleFigure;
import xorlab.plot.Palette;
import xorlab.training.Texts;

/** The notebook's GIF, and those of the other figures: what is shown is what was drawn. */
class GifOfFiguresTest {
  /**
   * How far the shade of a smoothed edge may be from its own, in the cube of red, green and blue,
   * whose corners are 442 apart.
   */
  private static final double SMALL = 10;

  private static final FrameSequence NOTEBOOK = GifPlan.of(new Texts(), 140).frames().orElseThrow();

  /** What ImageMagick made of matplotlib's figures: reference/matplotlib.gif, of seven frames. */
  private static final int MATPLOTLIB_BYTES_A_FRAME = 112_746 / 7;

  @ParameterizedTest
  @EnumSource
  void flatAreasAreExactAndNoShadeIsFarFromItsOwn(ExampleFigure figure) {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      List<BufferedImage> drawn = draw(figure, palette, 2);
      DecodedGif gif = DecodedGif.of(write(drawn));
      assertEquals(drawn.size(), gif.frames().size());
      int width = gif.width();
      int[] before = {};
      boolean[] flat = new boolean[width * gif.height()];
      for (int frame = 0; frame < drawn.size(); frame++) {
        int[] picture = pixels(drawn.get(frame));
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
    byte[] file = write(draw(ExampleFigure.DECISION, Palette.light(), 1));
    DecodedGif gif = DecodedGif.of(file);
    assertEquals(640, gif.width());
    assertEquals(480, gif.height());
    assertEquals(0, gif.loops());
    assertEquals(8, gif.frames().size());
    for (DecodedGif.Frame frame : gif.frames()) {
      assertEquals(20, frame.delay());
    }
    assertTrue(file.length < 8 * MATPLOTLIB_BYTES_A_FRAME, file.length + " bytes");
  }

  @Test
  void theNumbersAtTheAxesAndTheColourBarAreWrittenOnce() {
    DecodedGif gif = DecodedGif.of(write(draw(ExampleFigure.DECISION, Palette.light(), 1)));
    for (DecodedGif.Frame frame : gif.frames().subList(1, 8)) {
      assertTrue(frame.written().x > 75, "right of the numbers at the left axis");
      assertTrue(frame.written().getMaxX() < 500, "left of the colour bar");
    }
  }

  @Test
  void imageMagickShowsTheSamePixels(@TempDir Path folder) throws IOException {
    Tool convert = Tool.firstOf("magick", "convert");
    for (ExampleFigure figure : List.of(ExampleFigure.DECISION, ExampleFigure.NETWORK)) {
      byte[] file = write(draw(figure, Palette.light(), 1));
      Path gif = Files.write(folder.resolve("figure.gif"), file);
      Path raw = folder.resolve("frames.rgb");
      convert.run(gif, "-coalesce", "-depth", "8", raw);
      byte[] rgb = Files.readAllBytes(raw);
      int at = 0;
      for (DecodedGif.Frame frame : DecodedGif.of(file).frames()) {
        int[] shown = new int[frame.argb().length];
        for (int i = 0; i < shown.length; i++) {
          shown[i] =
              0xff << 24 | (rgb[at++] & 255) << 16 | (rgb[at++] & 255) << 8 | rgb[at++] & 255;
        }
        assertArrayEquals(frame.argb(), shown);
      }
      assertEquals(rgb.length, at);
    }
  }

  @Test
  void imageMagickReadsTheDelaysAndPutsNothingAway(@TempDir Path folder) throws IOException {
    Tool identify = Tool.firstOf("identify");
    byte[] file = write(draw(ExampleFigure.DECISION, Palette.light(), 1));
    Path gif = Files.write(folder.resolve("figure.gif"), file);
    List<String> lines = identify.run("-format", "%T %D %W x %H\n", gif).lines().toList();
    assertEquals(8, lines.size());
    for (String line : lines) {
      assertEquals("20 None 640 x 480", line);
    }
  }

  private static List<BufferedImage> draw(ExampleFigure figure, Palette palette, double density) {
    List<BufferedImage> pictures = new ArrayList<>();
    for (int frame = 0; frame < NOTEBOOK.frames(); frame++) {
      pictures.add(figure.painted(palette, NOTEBOOK.iteration(frame), density).image());
    }
    return pictures;
  }

  private static byte[] write(List<BufferedImage> pictures) {
    BufferedImage first = pictures.get(0);
    GifWriter writer = new GifWriter(first.getWidth(), first.getHeight(), NOTEBOOK.delay());
    for (BufferedImage picture : pictures) {
      writer.add(pixels(picture));
    }
    return writer.bytes();
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
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
