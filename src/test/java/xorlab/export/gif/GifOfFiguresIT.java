package xorlab.export.gif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Exhaustive;
import xorlab.export.Tool;
import xorlab.plot.ExampleFigure;
import xorlab.plot.draw.Palette;

/** GIFs of figures, decoded by ImageMagick. */
@Exhaustive
class GifOfFiguresIT {
  @Test
  void imageMagickShowsTheSamePixels(@TempDir Path folder) throws IOException {
    Tool convert = Tool.firstOf("magick", "convert");
    for (ExampleFigure figure : List.of(ExampleFigure.DECISION, ExampleFigure.NETWORK)) {
      byte[] file = FigureFrames.write(FigureFrames.draw(figure, Palette.light(), 1));
      Path gif = Files.write(folder.resolve("figure.gif"), file);
      Path raw = folder.resolve("frames.rgb");
      convert.run(gif, "-coalesce", "-depth", "8", raw);
      byte[] rgb = Files.readAllBytes(raw);
      int at = 0;
      for (DecodedGif.Frame layout : DecodedGif.of(file).frames()) {
        int[] shown = new int[layout.argb().length];
        for (int i = 0; i < shown.length; i++) {
          shown[i] =
              0xff << 24 | (rgb[at++] & 255) << 16 | (rgb[at++] & 255) << 8 | rgb[at++] & 255;
        }
        assertArrayEquals(layout.argb(), shown);
      }
      assertEquals(rgb.length, at);
    }
  }

  @Test
  void imageMagickReadsTheDelaysAndDisposesNothing(@TempDir Path folder) throws IOException {
    Tool identify = Tool.firstOf("identify");
    byte[] file = FigureFrames.write(FigureFrames.draw(ExampleFigure.DECISION, Palette.light(), 1));
    Path gif = Files.write(folder.resolve("figure.gif"), file);
    List<String> lines = identify.run("-format", "%T %D %W x %H\n", gif).lines().toList();
    assertEquals(8, lines.size());
    for (String line : lines) {
      assertEquals("20 None 640 x 480", line);
    }
  }
}
