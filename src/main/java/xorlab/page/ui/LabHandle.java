package xorlab.page.ui;

import org.teavm.jso.JSObject;

/**
 * The lab beside which another program runs. Only texts pass between the two: the lab may run on
 * another engine.
 */
public interface LabHandle extends JSObject {
  /** What the lab shows now, as {@link LabContext#parse} reads it. */
  String context();

  /** Begins an experiment, with settings as the fragment of an address writes them. */
  void begin(String settings);
}
