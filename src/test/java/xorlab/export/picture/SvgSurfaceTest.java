package xorlab.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import xorlab.plot.ExampleFigure;
import xorlab.plot.Java2DSurface;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.plot.draw.TextStyle.Family;
import xorlab.plot.draw.TextStyle.Weight;

/** The contents of an SVG; {@link SvgSurfaceIT} renders it with other programs. */
class SvgSurfaceTest {
  private static final Color GREEN = Color.of(0x1b7837);

  private static final String NUMBER = "-?\\d+(\\.\\d{1,3})?";

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
    Stroke dashed = new Stroke(GREEN.withAlpha(0.25), 1.5, 4);
    surface.fill(new Shape.Rectangle(1, 2, 30, 40.0625), GREEN);
    surface.stroke(new Shape.Circle(10, 20, 1.0 / 3), dashed);
    surface.stroke(Shape.Polyline.of(0, 0, -1.5, 2, 1e-9, -1e-9), Stroke.of(GREEN, 1));
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
  void textsAndPicturesAreWrittenAsTheyAre() {
    SvgSurface surface = new SvgSurface(100, 50, "Texts", "");
    TextStyle plain = new TextStyle(12.5, Family.SANS, Weight.NORMAL, Anchor.START);
    TextStyle centred = new TextStyle(9, Family.SANS, Weight.NORMAL, Anchor.MIDDLE);
    surface.text("a", 10, -20, plain, GREEN);
    surface.text("b", 1, 2, centred, GREEN.withAlpha(0.5));
    surface.stroke(new Shape.Rectangle(1, 2, 3, 4), Stroke.of(GREEN, 2));
    surface.image(new Shape.Rectangle(5, 6, 7, 8), new Raster(1, 1, new int[] {0xff000000}));
    List<String> lines = surface.svg().lines().skip(2).toList();
    assertEquals(
        "<text x=\"10\" y=\"-20\" font-size=\"12.5\" fill=\"#1b7837\">a</text>", lines.get(0));
    assertEquals(
        "<text x=\"1\" y=\"2\" font-size=\"9\" text-anchor=\"middle\" fill=\"#1b7837\""
            + " fill-opacity=\"0.5\">b</text>",
        lines.get(1));
    assertEquals(
        "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" fill=\"none\" stroke=\"#1b7837\""
            + " stroke-width=\"2\" stroke-linejoin=\"miter\"/>",
        lines.get(2));
    String image = "<image x=\"5\" y=\"6\" width=\"7\" height=\"8\" preserveAspectRatio=\"none\"";
    assertTrue(lines.get(3).startsWith(image), lines.get(3));
    assertEquals(100, surface.width());
    assertEquals(50, surface.height());
    assertEquals(0.25, surface.pixel());
  }

  @Test
  void base64IsThatOfTheJvmForAnyLength() {
    byte[] bytes = new byte[256];
    for (int length = 0; length < bytes.length; length++) {
      bytes[length] = (byte) (length * 37);
      byte[] part = Arrays.copyOf(bytes, length);
      assertEquals(java.util.Base64.getEncoder().encodeToString(part), Base64.of(part));
    }
  }

  @Test
  void numbersHaveUpToThreeDecimalsAndNoZerosAtTheEnd() {
    assertEquals("0", SvgNumber.of(-0.0004));
    assertEquals("-0.001", SvgNumber.of(-0.0006));
    assertEquals("12.5", SvgNumber.of(12.5));
    assertEquals("-3.04", SvgNumber.of(-3.04));
    assertEquals("999999.999", SvgNumber.of(999999.999));
    assertEquals("1000000", SvgNumber.of(Double.POSITIVE_INFINITY));
    assertEquals("-1000000", SvgNumber.of(-1e9));
  }

  @Test
  void aLoopWithoutFinitePointsIsNotDrawn() {
    SvgSurface surface = new SvgSurface(100, 100, "Places", "");
    double nan = Double.NaN;
    surface.fill(
        new Shape.Region(List.of(new double[] {nan, 1, 2, nan}, new double[] {1, 2})), GREEN);
    assertTrue(surface.svg().contains("d=\"M1 2Z\""), surface.svg());
  }

  @Test
  void pointsThatAreNotFiniteAreSkippedAndFarOnesClamped() {
    SvgSurface surface = new SvgSurface(100, 100, "Places", "");
    double nan = Double.NaN;
    surface.stroke(
        Shape.Polyline.of(nan, 1, 1, 2, 3, Double.POSITIVE_INFINITY, 3e9, -3e9),
        Stroke.of(GREEN, 1));
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

  /** A figure as the file has it. */
  static String svg(ExampleFigure figure, Palette palette, int iteration) {
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
}
