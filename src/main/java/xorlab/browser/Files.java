package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;

/** Blobs, downloads, uploads and the clipboard. */
public final class Files {
  private Files() {}

  @JSBody(
      params = {"text", "type"},
      script = "return new Blob([text], { type: type });")
  public static native Blob ofText(String text, String type);

  @JSBody(
      params = {"bytes", "type"},
      script = "return new Blob([bytes], { type: type });")
  public static native Blob ofBytes(Int8Array bytes, String type);

  /** A blob of concatenated texts. */
  @JSBody(
      params = {"parts", "type"},
      script = "return new Blob(parts, { type: type });")
  public static native Blob ofParts(JSArray<JSString> parts, String type);

  /** A double as JavaScript formats it: the shortest digits that parse to the same value. */
  @JSBody(params = "number", script = "return '' + number;")
  public static native String number(double number);

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

  /** Encodes a canvas as a PNG. */
  @JSBody(
      params = {"canvas", "consumer"},
      script = "canvas.toBlob(consumer, 'image/png');")
  public static native void png(HTMLCanvasElement canvas, BlobConsumer consumer);

  /** Offers a file for download. Does nothing in a frame that may not download. */
  @JSBody(
      params = {"blob", "name"},
      script =
          "var link = document.createElement('a'); link.href = URL.createObjectURL(blob);"
              + " link.download = name; link.click();"
              + " setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000);")
  public static native void save(Blob blob, String name);

  /** Whether this is a sandboxed frame with an opaque origin, which may not store or download. */
  @JSBody(script = "return self.origin === 'null' && location.protocol !== 'file:';")
  public static native boolean isSandboxed();

  /**
   * Whether the page was opened from the reader's disk, so that links to it are of no use to
   * others.
   */
  @JSBody(script = "return location.protocol === 'file:';")
  public static native boolean isFromDisk();

  /** A URL for a blob, to be shown by an image. */
  @JSBody(params = "blob", script = "return URL.createObjectURL(blob);")
  public static native String objectUrl(Blob blob);

  @JSBody(params = "url", script = "URL.revokeObjectURL(url);")
  public static native void revokeAddress(String url);

  /** The file that was chosen; null if none was. */
  @JSBody(params = "input", script = "return input.files[0] || null;")
  public static native File chosenFile(HTMLInputElement input);

  /** Copies a text to the clipboard and reports whether that succeeded. */
  @JSBody(
      params = {"text", "result"},
      script =
          "if (!navigator.clipboard) { result(false); return; }"
              + " navigator.clipboard.writeText(text).then("
              + "function() { result(true); }, function() { result(false); });")
  public static native void copy(String text, CopyResult result);

  /** Reads a file as text. */
  @JSBody(
      params = {"blob", "consumer"},
      script =
          "blob.text().then(function(text) { consumer(text, true); },"
              + " function() { consumer('', false); });")
  public static native void read(Blob blob, TextConsumer consumer);

  /** Receives a blob. */
  @JSFunctor
  @FunctionalInterface
  public interface BlobConsumer extends JSObject {
    void accept(Blob blob);
  }

  /** Receives the text of a file, and whether it could be read. */
  @JSFunctor
  @FunctionalInterface
  public interface TextConsumer extends JSObject {
    void accept(String text, boolean readable);
  }

  /** Receives whether the text was copied. */
  @JSFunctor
  @FunctionalInterface
  public interface CopyResult extends JSObject {
    void onResult(boolean done);
  }
}
