package xorlab.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;

/** A surface that paints on an image, and remembers where its texts went. */
public class Java2DSurface implements Surface {
  /** A text and the box of its ink, in CSS pixels. */
  public record SetText(String text, double size, Rectangle2D ink) {}

  private final double width;
  private final double height;
  private final double ratio;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private final List<SetText> texts = new ArrayList<>();

  public Java2DSurface(double width, double height, double devicePixelRatio) {
    this.width = width;
    this.height = height;
    this.ratio = devicePixelRatio;
    this.image =
        new BufferedImage(
            (int) Math.ceil(width * ratio),
            (int) Math.ceil(height * ratio),
            BufferedImage.TYPE_INT_RGB);
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(ratio, ratio);
  }

  public BufferedImage image() {
    return image;
  }

  public List<SetText> texts() {
    return texts;
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
    return 1 / ratio;
  }

  @Override
  public void fill(Shape shape, Color color) {
    graphics.setColor(awt(color));
    graphics.fill(awt(shape));
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    int join = shape instanceof Shape.Rectangle ? BasicStroke.JOIN_MITER : BasicStroke.JOIN_ROUND;
    float[] dash = stroke.dash() > 0 ? new float[] {(float) stroke.dash()} : null;
    graphics.setColor(awt(stroke.color()));
    graphics.setStroke(
        new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, join, 10, dash, 0));
    graphics.draw(awt(shape));
  }

  @Override
  public void image(Shape.Rectangle place, Raster raster) {
    BufferedImage picture =
        new BufferedImage(raster.columns(), raster.rows(), BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, raster.columns(), raster.rows(), raster.argb(), 0, raster.columns());
    AffineTransform transform = new AffineTransform();
    transform.translate(place.x(), place.y());
    transform.scale(place.width() / raster.columns(), place.height() / raster.rows());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, transform, null);
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Color color) {
    String family = style.family() == TextStyle.Family.MONO ? Font.MONOSPACED : Font.SANS_SERIF;
    int weight = style.weight() == TextStyle.Weight.BOLD ? Font.BOLD : Font.PLAIN;
    Font font = new Font(family, weight, 1).deriveFont((float) style.size());
    double advance = font.getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    double left =
        switch (style.anchor()) {
          case START -> x;
          case MIDDLE -> x - advance / 2;
          case END -> x - advance;
        };
    Rectangle2D ink =
        font.createGlyphVector(graphics.getFontRenderContext(), text).getVisualBounds();
    ink.setRect(left + ink.getX(), y + ink.getY(), ink.getWidth(), ink.getHeight());
    texts.add(new SetText(text, style.size(), ink));
    graphics.setColor(awt(color));
    graphics.setFont(font);
    graphics.drawString(text, (float) left, (float) y);
  }

  private static java.awt.Color awt(Color color) {
    return new java.awt.Color(
        color.red(), color.green(), color.blue(), (int) Math.rint(255 * color.alpha()));
  }

  private static java.awt.Shape awt(Shape shape) {
    if (shape instanceof Shape.Rectangle box) {
      return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
    if (shape instanceof Shape.Circle circle) {
      double r = circle.radius();
      return new Ellipse2D.Double(circle.x() - r, circle.y() - r, 2 * r, 2 * r);
    }
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    if (shape instanceof Shape.Polyline line) {
      append(path, line.points());
    } else if (shape instanceof Shape.Lines lines) {
      for (double[] line : lines.lines()) {
        append(path, line);
      }
    } else if (shape instanceof Shape.Region region) {
      for (double[] loop : region.loops()) {
        append(path, loop);
        path.closePath();
      }
    }
    return path;
  }

  private static void append(Path2D path, double[] points) {
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
  }
}
