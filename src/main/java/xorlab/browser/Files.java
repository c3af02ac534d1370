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

/** Files that a page makes, gives away and takes. */
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

  /** A file of texts that follow one another. */
  @JSBody(
      params = {"parts", "type"},
      script = "return new Blob(parts, { type: type });")
  public static native Blob ofParts(JSArray<JSString> parts, String type);

  /** A double as JavaScript writes it: the fewest digits that read back as the same. */
  @JSBody(params = "number", script = "return '' + number;")
  public static native String number(double number);

  /** A canvas that nobody sees, and whose pixels are read again and again. */
  @JSBody(
      script =
          "var canvas = document.createElement('canvas');"
              + " canvas.getContext('2d', { willReadFrequently: true }); return canvas;")
  public static native HTMLCanvasElement readableCanvas();

  /** The pixels of a canvas as it stands, each 0xaabbggrr on the machines that there are. */
  @JSBody(
      params = "canvas",
      script =
          "var image = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);"
              + " return new Int32Array(image.data.buffer);")
  public static native Int32Array pixels(HTMLCanvasElement canvas);

  /** The canvas as a PNG. */
  @JSBody(
      params = {"canvas", "taker"},
      script = "canvas.toBlob(taker, 'image/png');")
  public static native void png(HTMLCanvasElement canvas, BlobConsumer consumer);

  /** Offers a file for download; a frame that may not do that does nothing. */
  @JSBody(
      params = {"blob", "name"},
      script =
          "var link = document.createElement('a'); link.href = URL.createObjectURL(blob);"
              + " link.download = name; link.click();"
              + " setTimeout(function() { URL.revokeObjectURL(link.href); }, 60000);")
  public static native void save(Blob blob, String name);

  /** Whether this is a sandboxed frame of an origin of its own, which may not store or download. */
  @JSBody(script = "return self.origin === 'null' && location.protocol !== 'file:';")
  public static native boolean isSandboxed();

  /** Whether the page is a file on the reader's disk, to which no link of another page leads. */
  @JSBody(script = "return location.protocol === 'file:';")
  public static native boolean isFromDisk();

  /** An address of a file, for an image to show. */
  @JSBody(params = "blob", script = "return URL.createObjectURL(blob);")
  public static native String objectUrl(Blob blob);

  @JSBody(params = "address", script = "URL.revokeObjectURL(address);")
  public static native void revokeAddress(String address);

  /** The file that was chosen; null if none was. */
  @JSBody(params = "input", script = "return input.files[0] || null;")
  public static native File chosenFile(HTMLInputElement input);

  /** Puts a text into the clipboard and tells whether that could be done. */
  @JSBody(
      params = {"text", "told"},
      script =
          "if (!navigator.clipboard) { told(false); return; }"
              + " navigator.clipboard.writeText(text).then("
              + "function() { told(true); }, function() { told(false); });")
  public static native void copy(String text, CopyResult result);

  /** Reads a file as text. */
  @JSBody(
      params = {"blob", "taker"},
      script =
          "blob.text().then(function(text) { taker(text, true); },"
              + " function() { taker('', false); });")
  public static native void read(Blob blob, TextConsumer consumer);

  /** Takes a file that has been made. */
  @JSFunctor
  @FunctionalInterface
  public interface BlobConsumer extends JSObject {
    void accept(Blob blob);
  }

  /** Takes a text; it could be read or not. */
  @JSFunctor
  @FunctionalInterface
  public interface TextConsumer extends JSObject {
    void accept(String text, boolean readable);
  }

  /** Is told whether something could be done. */
  @JSFunctor
  @FunctionalInterface
  public interface CopyResult extends JSObject {
    void onResult(boolean done);
  }
}
