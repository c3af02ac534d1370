package xorlab.page.ui;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import xorlab.browser.Canvas;
import xorlab.numeric.Rounding;
import xorlab.plot.draw.Color;
import xorlab.plot.draw.Raster;
import xorlab.plot.draw.Shape;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextStyle;

/** A canvas as a drawing surface, at a given pixel density. */
public final class CanvasSurface implements Surface {
  private static final CssColors COLORS = new CssColors();
  private static final CssFonts FONTS = new CssFonts();

  private final CanvasRenderingContext2D context;
  private final double width;
  private final double height;
  private final double pixel;
  private String font = "";
  private TextStyle.Anchor anchor = TextStyle.Anchor.START;

  /**
   * @param width of the canvas on the page, in CSS pixels
   * @param height of the canvas on the page, in CSS pixels
   * @param density canvas pixels per CSS pixel
   */
  public CanvasSurface(HTMLCanvasElement canvas, double width, double height, double density) {
    this.width = width;
    this.height = height;
    pixel = 1 / density;
    int deviceWidth = (int) Rounding.nearest(width * density);
    int deviceHeight = (int) Rounding.nearest(height * density);
    if (canvas.getWidth() != deviceWidth || canvas.getHeight() != deviceHeight) {
      canvas.setWidth(deviceWidth);
      canvas.setHeight(deviceHeight);
    }
    context = (CanvasRenderingContext2D) canvas.getContext("2d");
    context.setTransform(density, 0, 0, density, 0, 0);
    context.setLineJoin("round");
    context.setTextAlign("left");
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
    return pixel;
  }

  @Override
  public void fill(Shape shape, Color color) {
    context.setFillStyle(COLORS.of(color));
    if (shape instanceof Shape.Rectangle box) {
      context.fillRect(box.x(), box.y(), box.width(), box.height());
    } else {
      trace(shape);
      Canvas.fillEvenOdd(context);
    }
  }

  @Override
  public void stroke(Shape shape, Stroke stroke) {
    context.setStrokeStyle(COLORS.of(stroke.color()));
    context.setLineWidth(stroke.width());
    Canvas.setLineDash(context, stroke.dash());
    if (shape instanceof Shape.Rectangle box) {
      context.strokeRect(box.x(), box.y(), box.width(), box.height());
    } else {
      trace(shape);
      context.stroke();
    }
  }

  @Override
  public void image(Shape.Rectangle place, Raster raster) {
    context.drawImage(RasterCanvas.of(raster), place.x(), place.y(), place.width(), place.height());
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Color color) {
    setStyle(style);
    context.setFillStyle(COLORS.of(color));
    context.fillText(text, x, y);
  }

  /** Sets the font and the alignment only if they differ: browsers parse fonts slowly. */
  private void setStyle(TextStyle style) {
    String requestedFont = FONTS.of(style);
    if (!requestedFont.equals(font)) {
      font = requestedFont;
      context.setFont(font);
    }
    if (style.anchor() != anchor) {
      anchor = style.anchor();
      context.setTextAlign(
          switch (anchor) {
            case START -> "left";
            case MIDDLE -> "center";
            case END -> "right";
          });
    }
  }

  private void trace(Shape shape) {
    context.beginPath();
    if (shape instanceof Shape.Circle circle) {
      context.arc(circle.x(), circle.y(), circle.radius(), 0, 2 * Math.PI);
    } else if (shape instanceof Shape.Polyline line) {
      trace(line.points());
    } else if (shape instanceof Shape.Lines lines) {
      for (double[] line : lines.lines()) {
        trace(line);
      }
    } else if (shape instanceof Shape.Region region) {
      for (double[] loop : region.loops()) {
        trace(loop);
        context.closePath();
      }
    }
  }

  private void trace(double[] points) {
    for (int i = 0; i < points.length; i += 2) {
      if (i == 0) {
        context.moveTo(points[i], points[i + 1]);
      } else {
        context.lineTo(points[i], points[i + 1]);
      }
    }
  }
}
