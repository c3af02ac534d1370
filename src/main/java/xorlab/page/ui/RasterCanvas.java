package xorlab.page.ui;

import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Int32Array;
import xorlab.plot.draw.Raster;

/** A small offscreen canvas, from which rasters are drawn onto other canvases. */
final class RasterCanvas {
  static final RasterCanvas SHARED = new RasterCanvas();

  private final HTMLCanvasElement canvas =
      (HTMLCanvasElement) Window.current().getDocument().createElement("canvas");
  private final CanvasRenderingContext2D context =
      (CanvasRenderingContext2D) canvas.getContext("2d");
  private ImageData image;
  private Int32Array pixels;

  private RasterCanvas() {
    resize(1, 1);
  }

  /** A canvas with this raster; valid until the next call. */
  HTMLCanvasElement of(Raster raster) {
    if (image.getWidth() != raster.columns() || image.getHeight() != raster.rows()) {
      resize(raster.columns(), raster.rows());
    }
    int[] argb = raster.argb();
    for (int i = 0; i < argb.length; i++) {
      // ARGB to the canvas's RGBA bytes; browsers run on little-endian machines only.
      int color = argb[i];
      pixels.set(i, color & 0xff00ff00 | color >> 16 & 0xff | (color & 0xff) << 16);
    }
    context.putImageData(image, 0, 0);
    return canvas;
  }

  private void resize(int columns, int rows) {
    canvas.setWidth(columns);
    canvas.setHeight(rows);
    image = context.createImageData(columns, rows);
    pixels = new Int32Array(image.getData().getBuffer());
  }
}
