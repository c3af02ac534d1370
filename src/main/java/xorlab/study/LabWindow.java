package xorlab.study;

import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** The lab as the study sees it: {@code xorlab.app.Lab}, which may run on another engine. */
public interface LabWindow extends JSObject {
  /** For {@link #attend}: the reader looks at no data point in particular. */
  int NOTHING = -1;

  /** What is trained, as the fragment of an address writes it. */
  String experiment();

  int iteration();

  /** The state of training at that iteration, as {@code xorlab.training.Mirror} takes it. */
  Float64Array numbers();

  /** The reader looks at one data point, by its row in X. */
  void attend(int point);

  /** Something else of this iteration is to be shown. */
  void redraw();
}
