package xorlab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import xorlab.plot.Color;
import xorlab.plot.ExampleFigure;
import xorlab.plot.Java2DSurface;
import xorlab.plot.Palette;
import xorlab.plot.Pen;
import xorlab.plot.Raster;
import xorlab.plot.Shape;
import xorlab.plot.TextStyle;
import xorlab.plot.TextStyle.Anchor;
import xorlab.plot.TextStyle.Family;
import xorlab.plot.TextStyle.Weight;

class SvgSurfaceTest {
  private static final Color GREEN = Color.of(0x1b7837);

  private static final String NUMBER = "-?\\d+(\\.\\d{1,3})?";

  /** The share of pixels that may differ where letters and edges are smoothed in another way. */
  private static final double SMOOTHING = 0.01;

  /** The same where the letters come from another font, and lines are a little wider. */
  private static final double FONT = 0.04;

  @ParameterizedTest
  @EnumSource
  void everyFigureIsWellFormedAndHoldsItsTextsAsText(ExampleFigure figure) {
    for (Palette palette : List.of(Palette.light(), Palette.dark())) {
      for (int iteration : new int[] {0, 60, 140}) {
        List<String> drawn =
            figure.painted(palette, iteration, 1).texts().stream()
                .map(Java2DSurface.SetText::text)
                .toList();
        assertFalse(drawn.isEmpty());
        assertEquals(drawn, texts(parse(svg(figure, palette, iteration))));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyNumberIsFinite(ExampleFigure figure) {
    NodeList all = parse(svg(figure, Palette.light(), 60)).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      for (String name : List.of("x", "y", "cx", "cy", "r", "width", "height", "stroke-width")) {
        if (element.hasAttribute(name)) {
          assertTrue(element.getAttribute(name).matches(NUMBER), name);
        }
      }
      if (element.hasAttribute("d")) {
        for (String number : element.getAttribute("d").split("[MLZ ]+")) {
          assertTrue(number.isEmpty() || number.matches(NUMBER), number);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void librsvgShowsWhatJava2DPaints(ExampleFigure figure, @TempDir Path folder) throws IOException {
    Tool tool = Tool.firstOf("gdk-pixbuf-thumbnailer", "rsvg-convert");
    Path svg = Files.writeString(folder.resolve("figure.svg"), svg(figure, Palette.light(), 60));
    Path png = folder.resolve("figure.png");
    if (tool.name().equals("rsvg-convert")) {
      tool.run("--output", png, svg);
    } else {
      int side = (int) Math.max(figure.width(), figure.height());
      tool.run("--size", side, svg, png);
    }
    assertAlike(figure, ImageIO.read(png.toFile()), SMOOTHING);
  }

  /** Inkscape takes seconds to start; the others show that all figures are drawn alike. */
  @ParameterizedTest
  @EnumSource(names = {"DECISION", "NETWORK"})
  void inkscapeShowsWhatJava2DPaints(ExampleFigure figure, @TempDir Path folder)
      throws IOException {
    Tool tool = Tool.firstOf("inkscape", "rsvg-convert");
    Assumptions.assumeTrue(tool.name().equals("inkscape"), "There is no Inkscape here");
    Path svg = Files.writeString(folder.resolve("figure.svg"), svg(figure, Palette.light(), 60));
    Path png = folder.resolve("figure.png");
    tool.run("--export-type=png", "--export-filename=" + png, svg);
    assertAlike(figure, ImageIO.read(png.toFile()), SMOOTHING);
  }

  /** As papers and slides take an SVG: made a PDF, in which text still is text. */
  @Test
  void aLatexDocumentTakesEveryFigure(@TempDir Path folder) throws IOException {
    Tool converter = Tool.firstOf("inkscape", "rsvg-convert");
    Tool latex = Tool.firstOf("pdflatex");
    StringBuilder document =
        new StringBuilder("\\documentclass{article}\\usepackage{graphicx}\\begin{document}\n");
    for (ExampleFigure figure : ExampleFigure.values()) {
      Path svg = folder.resolve(figure + ".svg");
      Path pdf = folder.resolve(figure + ".pdf");
      Files.writeString(svg, svg(figure, Palette.light(), 60));
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

  /** ImageMagick's own renderer knows little of SVG, and takes another font. */
  @ParameterizedTest
  @EnumSource(names = {"DECISION", "NETWORK"})
  void imageMagickShowsAboutWhatJava2DPaints(ExampleFigure figure, @TempDir Path folder)
      throws IOException {
    Path svg = Files.writeString(folder.resolve("figure.svg"), svg(figure, Palette.light(), 60));
    Path png = folder.resolve("figure.png");
    Tool.firstOf("magick", "convert").run(svg, "-depth", "8", png);
    assertAlike(figure, ImageIO.read(png.toFile()), FONT);
  }

  @Test
  void itHasASizeATitleAndADescription() {
    Document svg = parse(new SvgSurface(320.5, 200, "Decision", "Half is 1 & half <is> 0.").svg());
    Element root = svg.getDocumentElement();
    assertEquals("http://www.w3.org/2000/svg", root.getNamespaceURI());
    assertEquals("0 0 320.5 200", root.getAttribute("viewBox"));
    assertEquals("320.5", root.getAttribute("width"));
    assertEquals("200", root.getAttribute("height"));
    assertEquals("Decision", text(svg, "title"));
    assertEquals("Half is 1 & half <is> 0.", text(svg, "desc"));
  }

  @Test
  void aPictureWithoutWordsHasNoEmptyDescription() {
    Document svg = parse(new SvgSurface(10, 10, "Loss", "").svg());
    assertEquals(0, svg.getElementsByTagName("desc").getLength());
  }

  @Test
  void shapesAreWrittenAsTheyAre() {
    SvgSurface surface = new SvgSurface(100, 100, "Shapes", "");
    Pen dashed = new Pen(GREEN.withAlpha(0.25), 1.5, 4);
    surface.fill(new Shape.Rectangle(1, 2, 30, 40.0625), GREEN);
    surface.stroke(new Shape.Circle(10, 20, 1.0 / 3), dashed);
    surface.stroke(Shape.Polyline.of(0, 0, -1.5, 2, 1e-9, -1e-9), Pen.of(GREEN, 1));
    surface.stroke(
        new Shape.Lines(List.of(new double[] {1, 2, 3, 4}, new double[] {5, 6, 7, 8})), dashed);
    surface.fill(new Shape.Region(List.of(new double[] {0, 0, 4, 0, 4, 4})), GREEN);
    List<String> lines = surface.svg().lines().skip(2).toList();
    assertEquals(
        List.of(
            "<rect x=\"1\" y=\"2\" width=\"30\" height=\"40.063\" fill=\"#1b7837\"/>",
            "<circle cx=\"10\" cy=\"20\" r=\"0.333\" fill=\"none\" stroke=\"#1b7837\""
                + " stroke-opacity=\"0.25\" stroke-width=\"1.5\" stroke-dasharray=\"4\"/>",
            "<path d=\"M0 0L-1.5 2L0 0\" fill=\"none\" stroke=\"#1b7837\" stroke-width=\"1\"/>",
            "<path d=\"M1 2L3 4M5 6L7 8\" fill=\"none\" stroke=\"#1b7837\""
                + " stroke-opacity=\"0.25\" stroke-width=\"1.5\" stroke-dasharray=\"4\"/>",
            "<path d=\"M0 0L4 0L4 4Z\" fill=\"#1b7837\"/>",
            "</svg>"),
        lines);
  }

  @Test
  void aPlaceThatIsNoneIsPassedOverAndAFarOneCut() {
    SvgSurface surface = new SvgSurface(100, 100, "Places", "");
    double nan = Double.NaN;
    surface.stroke(
        Shape.Polyline.of(nan, 1, 1, 2, 3, Double.POSITIVE_INFINITY, 3e9, -3e9), Pen.of(GREEN, 1));
    assertTrue(surface.svg().contains("d=\"M1 2L1000000 -1000000\""), surface.svg());
  }

  @Test
  void textsOfAnyCharactersAreKept() {
    SvgSurface surface = new SvgSurface(100, 100, "\"a\" < 'b'", "");
    TextStyle style = new TextStyle(12.5, Family.MONO, Weight.BOLD, Anchor.END);
    surface.text("a<b & c>d  \"ŷ₁\" −0.5\u0007", 10, 20, style, GREEN);
    Document svg = parse(surface.svg());
    Element text = (Element) svg.getElementsByTagName("text").item(0);
    assertEquals("a<b & c>d  \"ŷ₁\" −0.5 ", text.getTextContent());
    assertEquals("\"a\" < 'b'", text(svg, "title"));
    assertEquals("bold", text.getAttribute("font-weight"));
    assertEquals("end", text.getAttribute("text-anchor"));
    assertTrue(text.getAttribute("font-family").endsWith(" monospace"));
    assertTrue(svg.getDocumentElement().getAttribute("font-family").endsWith(" sans-serif"));
  }

  @Test
  void aRasterIsAPngInTheFileItself() throws IOException {
    int[] argb = new int[300 * 70];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = (i % 3 == 0 ? 0x80 : 0xff) << 24 | i * 0x10307 & 0xffffff;
    }
    SvgSurface surface = new SvgSurface(100, 100, "Raster", "");
    surface.image(new Shape.Rectangle(1, 2, 30, 7), new Raster(300, 70, argb));
    Element image = (Element) parse(surface.svg()).getElementsByTagName("image").item(0);
    String href = image.getAttribute("xlink:href");
    String start = "data:image/png;base64,";
    assertTrue(href.startsWith(start));
    byte[] png = java.util.Base64.getDecoder().decode(href.substring(start.length()));
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(300, read.getWidth());
    assertEquals(70, read.getHeight());
    for (int i = 0; i < argb.length; i++) {
      assertEquals(argb[i], read.getRGB(i % 300, i / 300));
    }
  }

  private static String svg(ExampleFigure figure, Palette palette, int iteration) {
    SvgSurface surface = new SvgSurface(figure.width(), figure.height(), figure.name(), "in words");
    figure.draw(surface, palette, iteration);
    return surface.svg();
  }

  private static Document parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("Not well-formed:\n" + svg, e);
    }
  }

  private static List<String> texts(Document svg) {
    List<String> texts = new ArrayList<>();
    NodeList elements = svg.getElementsByTagName("text");
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }

  private static String text(Document svg, String element) {
    return svg.getElementsByTagName(element).item(0).getTextContent();
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
    double share = (double) different / (width * height);
    assertTrue(share < limit, share + " of the pixels are different");
  }

  /** A picture so many times smaller, each pixel the mean of a square. */
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
