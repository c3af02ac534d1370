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

  /** An offscreen canvas, opaque, whose pixels are read often. */
  @JSBody(
      script =
          "var canvas = document.createElement('canvas');"
              + " canvas.getContext('2d', { alpha: false, willReadFrequently: true });"
              + " return canvas;")
  public static native HTMLCanvasElement readableCanvas();

  /** A copy of the pixels of a canvas, each 0xaabbggrr on little-endian machines. */
  @JSBody(
      params = "canvas",
      script =
          "var image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);"
              + " return new Int32Array(image.data.buffer);")
  public static native Int32Array pixels(HTMLCanvasElement canvas);

  /**
   * Whether a canvas gives the pixels that were drawn on it. Some browsers change them when they
   * are read or encoded, so that pages cannot tell readers apart. A canvas of known colors is read,
   * encoded, decoded and read again. What fails or throws is left to who makes the picture.
   */
  @JSBody(
      params = "consumer",
      script =
          "var canvas = document.createElement('canvas'), side = 16;"
              + "canvas.width = canvas.height = side;"
              + "var context = canvas.getContext('2d', { willReadFrequently: true });"
              + "if (!context) return consumer(false);"
              + "var color = x => [x * 15, 255 - x * 15, x * 7, 255];"
              + "for (var x = 0; x < side; x++) {"
              + "  context.fillStyle = 'rgb(' + color(x).slice(0, 3) + ')';"
              + "  context.fillRect(x, 0, 1, side);"
              + "}"
              + "var isSame = () => context.getImageData(0, 0, side, side).data"
              + "  .every((value, i) => value === color((i >> 2) % side)[i & 3]);"
              + "new Promise((done, failed) => isSame()"
              + "  ? canvas.toBlob(png =>"
              + "    done(png && window.createImageBitmap && createImageBitmap(png)))"
              + "  : failed()).then(image => {"
              + "  if (image) {"
              + "    context.clearRect(0, 0, side, side);"
              + "    context.drawImage(image, 0, 0);"
              + "  }"
              + "  return isSame();"
              + "}).then(consumer, error => consumer(!!error));")
  private static native void testHonesty(HonestyConsumer consumer);

  /** Runs the first action if canvases give the pixels that were drawn on them, else the other. */
  public static void ifHonest(Runnable action, Runnable otherwise) {
    testHonesty(isHonest -> (isHonest ? action : otherwise).run());
  }

  /** Receives whether canvases are honest. */
  @JSFunctor
  @FunctionalInterface
  interface HonestyConsumer extends JSObject {
    void accept(boolean isHonest);
  }

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
