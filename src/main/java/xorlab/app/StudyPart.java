package xorlab.app;

import org.teavm.jso.JSObject;

/** The study as the lab sees it: {@code xorlab.study.Study}, another program. */
public interface StudyPart extends JSObject {
  /**
   * Shows the iteration at which the lab stands.
   *
   * @param resting whether it stays there for a while
   */
  void show(boolean dark, boolean resting);

  /** The page is on its way to a printer, or back on the screen. */
  void setPrinting(boolean isPrinting);
}
