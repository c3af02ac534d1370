package xorlab.page.ui;

import org.teavm.jso.JSObject;

/** A separately loaded program, as the lab uses it. It may run on another engine. */
public interface LoadedProgram extends JSObject {
  /**
   * Tells it whether the lab is in the document. Out of it, it does not work; at first it is not.
   */
  void setConnected(boolean isConnected);

  /** Called when the lab may show something else. */
  void show();

  /** Called when printing begins or has ended. */
  void setPrinting(boolean isPrinting);
}
