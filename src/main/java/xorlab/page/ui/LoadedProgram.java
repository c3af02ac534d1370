package xorlab.page.ui;

import org.teavm.jso.JSObject;

/** A program that was loaded beside the lab, as the lab sees it. It may run on another engine. */
public interface LoadedProgram extends JSObject {
  /** The lab may show something else. */
  void show();

  /** The page is on its way to a printer, or back on the screen. */
  void setPrinting(boolean isPrinting);
}
