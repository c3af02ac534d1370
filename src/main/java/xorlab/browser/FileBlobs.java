package xorlab.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;
import org.teavm.jso.typedarrays.Int8Array;

/** Blobs as files: made, downloaded, shown, chosen and read. */
public final class FileBlobs {
  private FileBlobs() {}

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

  /**
   * Offers a file for download. A frame may forbid that, and does not tell the page: there the file
   * is also put as a link after a sentence in an element, to be opened and saved by hand.
   */
  @JSBody(
      params = {"blob", "name", "status"},
      script =
          "var link = document.createElement('a'); link.href = URL.createObjectURL(blob);"
              + " link.download = name; link.click();"
              + " var framed = self !== top || origin === 'null' && location.protocol !== 'file:';"
              + " if (framed) {"
              + "  link.removeAttribute('download'); link.target = '_blank';"
              + "  link.textContent = name;"
              + "  status.append(' If nothing was saved, this frame forbids it: open ', link, '.');"
              + " }"
              + " setTimeout(function() { URL.revokeObjectURL(link.href); link.remove(); },"
              + " framed ? 600000 : 60000);")
  public static native void save(Blob blob, String name, HTMLElement status);

  /** A URL for a blob, to be shown by an image. */
  @JSBody(params = "blob", script = "return URL.createObjectURL(blob);")
  public static native String objectUrl(Blob blob);

  @JSBody(params = "url", script = "URL.revokeObjectURL(url);")
  public static native void revokeObjectUrl(String url);

  /** The file that was chosen; null if none was. */
  @JSBody(params = "input", script = "return input.files[0] || null;")
  public static native File chosenFile(HTMLInputElement input);

  /** The file that was dropped; null if it was something else. */
  @JSBody(
      params = "event",
      script = "var data = event.dataTransfer; return data && data.files[0] || null;")
  public static native File droppedFile(Event event);

  /** The first bytes of a file, or all of it if there are no more. */
  @JSBody(
      params = {"blob", "bytes"},
      script = "return blob.slice(0, bytes);")
  public static native Blob start(Blob blob, int bytes);

  /** Reads a file as text. */
  @JSBody(
      params = {"blob", "consumer"},
      script =
          "blob.text().then(function(text) { consumer(text, true); },"
              + " function() { consumer('', false); });")
  public static native void read(Blob blob, TextConsumer consumer);

  /** Receives the text of a file, and whether it could be read. */
  @JSFunctor
  @FunctionalInterface
  public interface TextConsumer extends JSObject {
    void accept(String text, boolean readable);
  }
}
