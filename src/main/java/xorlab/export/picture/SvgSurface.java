package xorlab.export.picture;

import xorlab.plot.draw.Color;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;

/**
 * A surface that records an SVG file (W3C SVG 1.1, second edition) in which text stays text. It
 * uses only features that browsers, Inkscape and librsvg share.
 */
public final class SvgSurface implements Surface {
  // The font families of the page's canvas.
  private static final String SANS =
      "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
  private static final String MONO =
      "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";

  /**
   * Lines are aligned as for a screen of four times the density, because the density on which the
   * file will be shown is unknown: they are crisp at twice and at four times the size. (With
   * shape-rendering="crispEdges" they would be crisp at any size, but some would disappear in a
   * reduced image.)
   */
  private static final double DEVICE_PIXEL = 0.25;

  private final double width;
  private final double height;
  private final XmlWriter xml = new XmlWriter();

  /**
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param title a short name of the image
   * @param description the image in words, for people who cannot see it; may be empty
   */
  public SvgSurface(double width, double height, String title, String description) {
    this.width = width;
    this.height = height;
    String box = "0 0 " + SvgNumber.of(width) + " " + SvgNumber.of(height);
    xml.startElement("svg")
        .attribute("xmlns", "http://www.w3.org/2000/svg")
        .attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
        .attribute("viewBox", box)
        .attribute("width", width)
        .attribute("height", height)
        .attribute("role", "img")
        .attribute("font-family", SANS)
        .attribute("stroke", "none") // the default, but not ImageMagick's
        .attribute("fill-rule", "evenodd")
        .attribute("stroke-linejoin", "round")
        .attribute("xml:space", "preserve")
        .startContent();
    xml.startElement("title").endElementWithText(title, "title");
    if (!description.isEmpty()) {
      xml.startElement("desc").endElementWithText(description, "desc");
    }
  }

  /** The file with everything drawn so far. */
  public String svg() {
    return xml.toString() + "</svg>\n";
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public double pixel() {
    return DEVICE_PIXEL;
  }

  @Override
  public void fill(Shape shape, Color color) {
    outline(shape);
    color("fill", color);
    xml.endEmptyElement();
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    outline(shape);
    xml.attribute("fill", "none");
    color("stroke", stroke.color());
    xml.attribute("stroke-width", stroke.width());
    if (stroke.dash() > 0) {
      xml.attribute("stroke-dasharray", stroke.dash());
    }
    if (shape instanceof Shape.Rectangle) {
      xml.attribute("stroke-linejoin", "miter");
    }
    xml.endEmptyElement();
  }

  /** Begins the element of a shape. */
  private void outline(Shape shape) {
    if (shape instanceof Shape.Rectangle box) {
      xml.startElement("rect");
      place(box);
    } else if (shape instanceof Shape.Circle circle) {
      xml.startElement("circle")
          .attribute("cx", circle.x())
          .attribute("cy", circle.y())
          .attribute("r", circle.radius());
    } else if (shape instanceof Shape.Polyline line) {
      xml.startElement("path").attribute("d", SvgPath.of(line));
    } else if (shape instanceof Shape.Lines lines) {
      xml.startElement("path").attribute("d", SvgPath.of(lines));
    } else {
      xml.startElement("path").attribute("d", SvgPath.of((Shape.Region) shape));
    }
  }

  private void place(Shape.Rectangle box) {
    xml.attribute("x", box.x())
        .attribute("y", box.y())
        .attribute("width", box.width())
        .attribute("height", box.height());
  }

  private void color(String name, Color color) {
    xml.attribute(name, color.withAlpha(1).css());
    if (color.alpha() < 1) {
      xml.attribute(name + "-opacity", color.alpha());
    }
  }

  /** Embeds a PNG in the file. */
  @Override
  public void image(Shape.Rectangle place, Raster raster) {
    xml.startElement("image");
    place(place);
    xml.attribute("preserveAspectRatio", "none")
        .attribute("xlink:href", "data:image/png;base64," + Base64.of(PngEncoder.of(raster)))
        .endEmptyElement();
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Color color) {
    xml.startElement("text")
        .attribute("x", x)
        .attribute("y", y)
        .attribute("font-size", style.size());
    if (style.family() == TextStyle.Family.MONO) {
      xml.attribute("font-family", MONO);
    }
    if (style.weight() == TextStyle.Weight.BOLD) {
      xml.attribute("font-weight", "bold");
    }
    if (style.anchor() != TextStyle.Anchor.START) {
      boolean end = style.anchor() == TextStyle.Anchor.END;
      xml.attribute("text-anchor", end ? "end" : "middle");
    }
    color("fill", color);
    xml.endElementWithText(text, "text");
  }
}
