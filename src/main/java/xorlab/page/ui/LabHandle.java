package xorlab.page.ui;

import org.teavm.jso.JSObject;

/**
 * A lab, as the other programs use it. Only texts are exchanged, because the lab may run on another
 * engine.
 */
public interface LabHandle extends JSObject {
  /** What the lab shows now, for {@link LabContext#parse}. */
  String context();

  /** Starts a new run with settings in the format of a URL fragment. */
  void begin(String settings);

  /** Selects a data point by its row in X; -1 for none. */
  void selectPoint(int row);

  /** Tells the page of a survey that has been trained to its end, as JSON. */
  void surveyed(String json);
}
