package xorlab.export.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.Exhaustive;
import xorlab.export.Tool;
import xorlab.export.gif.Rgb;
import xorlab.plot.ExampleFigure;
import xorlab.plot.draw.Palette;

/** SVGs of figures, rendered by other programs. */
@Exhaustive
class SvgSurfaceIT {
  /** The fraction of pixels that may differ if letters and edges are smoothed differently. */
  private static final double SMOOTHING = 0.01;

  /** The same if the font is different and lines are a little wider. */
  private static final double FONT = 0.04;

  @ParameterizedTest
  @EnumSource
  void librsvgShowsWhatJava2DPaints(ExampleFigure figure, @TempDir Path folder) throws IOException {
    Tool tool = Tool.firstOf("gdk-pixbuf-thumbnailer", "rsvg-convert");
    Path svg =
        Files.writeString(
            folder.resolve("figure.svg"), SvgSurfaceTest.svg(figure, Palette.light(), 60));
    Path png = folder.resolve("figure.png");
    if (tool.name().equals("rsvg-convert")) {
      tool.run("--output", png, svg);
    } else {
      int side = (int) Math.max(figure.width(), figure.height());
      tool.run("--size", side, svg, png);
    }
    assertAlike(figure, ImageIO.read(png.toFile()), SMOOTHING);
  }

  /**
   * Inkscape takes seconds to start, so not all figures are tested; the other renderers cover them.
   */
  @ParameterizedTest
  @EnumSource(names = {"DECISION", "NETWORK"})
  void inkscapeShowsWhatJava2DPaints(ExampleFigure figure, @TempDir Path folder)
      throws IOException {
    Tool tool = Tool.firstOf("inkscape", "rsvg-convert");
    Assumptions.assumeTrue(tool.name().equals("inkscape"), "There is no Inkscape here");
    Path svg =
        Files.writeString(
            folder.resolve("figure.svg"), SvgSurfaceTest.svg(figure, Palette.light(), 60));
    Path png = folder.resolve("figure.png");
    tool.run("--export-type=png", "--export-filename=" + png, svg);
    assertAlike(figure, ImageIO.read(png.toFile()), SMOOTHING);
  }

  /** As in papers and slides, the SVG is converted to a PDF in which text is still text. */
  @Test
  void aLatexDocumentTakesEveryFigure(@TempDir Path folder) throws IOException {
    Tool converter = Tool.firstOf("inkscape", "rsvg-convert");
    Tool latex = Tool.firstOf("pdflatex");
    StringBuilder document =
        new StringBuilder("\\documentclass{article}\\usepackage{graphicx}\\begin{document}\n");
    for (ExampleFigure figure : ExampleFigure.values()) {
      Path svg = folder.resolve(figure + ".svg");
      Path pdf = folder.resolve(figure + ".pdf");
      Files.writeString(svg, SvgSurfaceTest.svg(figure, Palette.light(), 60));
      if (converter.name().equals("inkscape")) {
        converter.run("--export-type=pdf", "--export-filename=" + pdf, svg);
      } else {
        converter.run("--format=pdf", "--output", pdf, svg);
      }
      document.append("\\includegraphics[width=\\linewidth]{").append(figure).append(".pdf}\n");
    }
    Files.writeString(folder.resolve("paper.tex"), document + "\\end{document}\n");
    latex.runIn(folder, "-interaction=nonstopmode", "-halt-on-error", "paper.tex");
    String printed = Tool.firstOf("pdftotext").run(folder.resolve("paper.pdf"), "-");
    for (ExampleFigure figure : ExampleFigure.values()) {
      String text = figure.painted(Palette.light(), 60, 1).texts().get(0).text();
      assertTrue(printed.contains(text), () -> text + " is not in the paper:\n" + printed);
    }
  }

  /** Debian's ImageMagick leaves SVG to rsvg-convert; its own renderer supports little of it. */
  @ParameterizedTest
  @EnumSource(names = {"DECISION", "NETWORK"})
  void imageMagickShowsAboutWhatJava2DPaints(ExampleFigure figure, @TempDir Path folder)
      throws IOException {
    Path svg =
        Files.writeString(
            folder.resolve("figure.svg"), SvgSurfaceTest.svg(figure, Palette.light(), 60));
    Path png = folder.resolve("figure.png");
    Tool.firstOf("rsvg-convert");
    Tool.firstOf("magick", "convert").run(svg, "-depth", "8", png);
    assertAlike(figure, ImageIO.read(png.toFile()), FONT);
  }

  private static void assertAlike(ExampleFigure figure, BufferedImage shown, double limit) {
    // as dense as an SvgSurface, so that lines lie in the same places
    BufferedImage painted = shrunk(figure.painted(Palette.light(), 60, 4).image(), 4);
    assertTrue(Math.abs(painted.getWidth() - shown.getWidth()) <= 1, "width");
    assertTrue(Math.abs(painted.getHeight() - shown.getHeight()) <= 1, "height");
    int width = Math.min(painted.getWidth(), shown.getWidth());
    int height = Math.min(painted.getHeight(), shown.getHeight());
    int different = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        different += Rgb.distance(painted.getRGB(x, y), shown.getRGB(x, y)) > 40 ? 1 : 0;
      }
    }
    double fraction = (double) different / (width * height);
    assertTrue(fraction < limit, fraction + " of the pixels are different");
  }

  /** The picture reduced by a factor, each pixel the mean of a square. */
  private static BufferedImage shrunk(BufferedImage large, int times) {
    int width = large.getWidth() / times;
    int height = large.getHeight() / times;
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      int x = i % width;
      int y = i / width;
      int[] square = large.getRGB(x * times, y * times, times, times, null, 0, times);
      int rgb = 0;
      for (int shift = 0; shift <= 16; shift += 8) {
        int sum = 0;
        for (int color : square) {
          sum += color >> shift & 255;
        }
        rgb |= sum / square.length << shift;
      }
      small.setRGB(x, y, rgb);
    }
    return small;
  }
}
