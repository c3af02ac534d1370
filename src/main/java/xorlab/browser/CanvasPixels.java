package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.typedarrays.Int32Array;

/** Canvases whose pixels are read, and pictures of them. */
public final class CanvasPixels {
  private CanvasPixels() {}

  /** An offscreen canvas whose pixels are read often. */
  @JSBody(
      script =
          "var canvas = document.createElement('canvas');"
              + " canvas.getContext('2d', { willReadFrequently: true }); return canvas;")
  public static native HTMLCanvasElement readableCanvas();

  /** A copy of the pixels of a canvas, each 0xaabbggrr on little-endian machines. */
  @JSBody(
      params = "canvas",
      script =
          "var image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);"
              + " return new Int32Array(image.data.buffer);")
  public static native Int32Array pixels(HTMLCanvasElement canvas);

  /**
   * Encodes a canvas as a PNG.
   *
   * @param failed runs instead of the consumer when the browser cannot
   */
  @JSBody(
      params = {"canvas", "consumer", "failed"},
      script =
          "canvas.toBlob(function(blob) { if (blob) consumer(blob); else failed(); },"
              + " 'image/png');")
  public static native void png(HTMLCanvasElement canvas, BlobConsumer consumer, Guard.Work failed);

  /** Receives a blob. */
  @JSFunctor
  @FunctionalInterface
  public interface BlobConsumer extends JSObject {
    void accept(Blob blob);
  }
}
