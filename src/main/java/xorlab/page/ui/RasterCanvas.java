package xorlab.page.ui;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.typedarrays.Int32Array;
import xorlab.plot.draw.Raster;

/**
 * Small offscreen canvases, one for each size, from which rasters are drawn onto other canvases.
 */
final class RasterCanvas {
  /** Sizes that are kept: those of the plane and of the maps of the units, and some more. */
  private static final int MAX_SIZES = 4;

  private static final List<RasterCanvas> CANVASES = new ArrayList<>();

  private final int columns;
  private final int rows;
  private final HTMLCanvasElement canvas =
      (HTMLCanvasElement) Window.current().getDocument().createElement("canvas");
  private final CanvasRenderingContext2D context;
  private final ImageData image;
  private final Int32Array pixels;

  private RasterCanvas(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    canvas.setWidth(columns);
    canvas.setHeight(rows);
    context = (CanvasRenderingContext2D) canvas.getContext("2d");
    image = context.createImageData(columns, rows);
    pixels = new Int32Array(image.getData().getBuffer());
  }

  /** A canvas with this raster; valid until the next call. */
  static HTMLCanvasElement of(Raster raster) {
    return ofSize(raster.columns(), raster.rows()).put(raster.argb());
  }

  private static RasterCanvas ofSize(int columns, int rows) {
    for (RasterCanvas known : CANVASES) {
      if (known.columns == columns && known.rows == rows) {
        return known;
      }
    }
    if (CANVASES.size() == MAX_SIZES) {
      CANVASES.remove(0);
    }
    RasterCanvas made = new RasterCanvas(columns, rows);
    CANVASES.add(made);
    return made;
  }

  private HTMLCanvasElement put(int[] argb) {
    for (int i = 0; i < argb.length; i++) {
      // ARGB to the canvas's RGBA bytes; browsers run on little-endian machines only.
      int color = argb[i];
      pixels.set(i, color & 0xff00ff00 | color >> 16 & 0xff | (color & 0xff) << 16);
    }
    context.putImageData(image, 0, 0);
    return canvas;
  }
}
