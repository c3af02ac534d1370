package xorlab.export;

import xorlab.plot.Color;
import xorlab.plot.Pen;
import xorlab.plot.Raster;
import xorlab.plot.Shape;
import xorlab.plot.Surface;
import xorlab.plot.TextStyle;

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
  private static final double PIXEL = 0.25;

  private final double width;
  private final double height;
  private final Xml xml = new Xml();

  /**
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param title a short name of the image
   * @param description the image in words, for people who cannot see it; may be empty
   */
  public SvgSurface(double width, double height, String title, String description) {
    this.width = width;
    this.height = height;
    String box = "0 0 " + ShortDecimal.of(width) + " " + ShortDecimal.of(height);
    xml.element("svg")
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
        .holding();
    xml.element("title").holding(title, "title");
    if (!description.isEmpty()) {
      xml.element("desc").holding(description, "desc");
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
    return PIXEL;
  }

  @Override
  public void fill(Shape shape, Color color) {
    outline(shape);
    color("fill", color);
    xml.empty();
  }

  @Override
  public void stroke(Shape shape, Pen pen) {
    outline(shape);
    xml.attribute("fill", "none");
    color("stroke", pen.color());
    xml.attribute("stroke-width", pen.width());
    if (pen.dash() > 0) {
      xml.attribute("stroke-dasharray", pen.dash());
    }
    if (shape instanceof Shape.Rectangle) {
      xml.attribute("stroke-linejoin", "miter");
    }
    xml.empty();
  }

  /** Begins the element of a shape. */
  private void outline(Shape shape) {
    if (shape instanceof Shape.Rectangle box) {
      xml.element("rect");
      place(box);
    } else if (shape instanceof Shape.Circle circle) {
      xml.element("circle")
          .attribute("cx", circle.x())
          .attribute("cy", circle.y())
          .attribute("r", circle.radius());
    } else if (shape instanceof Shape.Polyline line) {
      xml.element("path").attribute("d", SvgPath.of(line));
    } else if (shape instanceof Shape.Lines lines) {
      xml.element("path").attribute("d", SvgPath.of(lines));
    } else {
      xml.element("path").attribute("d", SvgPath.of((Shape.Region) shape));
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
    xml.element("image");
    place(place);
    xml.attribute("preserveAspectRatio", "none")
        .attribute("xlink:href", "data:image/png;base64," + Base64.of(Png.of(raster)))
        .empty();
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Color color) {
    xml.element("text").attribute("x", x).attribute("y", y).attribute("font-size", style.size());
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
    xml.holding(text, "text");
  }
}
