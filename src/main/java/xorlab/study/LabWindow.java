package xorlab.study;

import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** The lab as the study sees it: {@code xorlab.app.StudyLink}, which may run on another engine. */
public interface LabWindow extends JSObject {
  /** For {@link #attend} and {@link #attended}: the reader looks at no data point in particular. */
  int NOTHING = -1;

  /** All settings in their canonical spelling, as the fragment of an address writes them. */
  String settings();

  /** All settings as people wrote them, what cannot be understood among them. */
  String texts();

  /** The sentence about the last call from a script; "" if there was nothing wrong with it. */
  String complaint();

  /** The number of the run: another one for each that is begun. */
  int run();

  /** How many changes there have been; a drag begins many runs and is one. */
  int changes();

  int iteration();

  /** The state of training at that iteration, as {@code xorlab.training.Mirror} takes it. */
  Float64Array numbers();

  /** The last iteration that has been trained. */
  int furthest();

  /** The loss at an iteration up to the furthest. */
  double lossAt(int iteration);

  /** Whether the run has left the finite numbers after the furthest iteration. */
  boolean hasDiverged();

  /** Places along the run, the start first: for each its iteration and then its parameters. */
  Float64Array path();

  boolean isDark();

  /** The address of the page if it is the lab's own, without what stands behind #; else empty. */
  String page();

  /** The data point that the reader looks at, by its row in X. */
  int attended();

  /** The reader looks at one data point, by its row in X. */
  void attend(int point);

  /** The reader wants to see another iteration. */
  void visit(int iteration);

  /** The reader begins a run with these settings. */
  void begin(String settings);

  /**
   * The reader puts these weights and biases in place of the present ones, in the order of {@code
   * xorlab.network.Parameters#flat}.
   */
  void weigh(Float64Array flat);

  /**
   * The reader puts these points in place of the present ones.
   *
   * @param points as the setting of that name takes them
   * @param goesOn whether this belongs to the change before, as when an arrow key is held down
   */
  void learn(String points, boolean goesOn);

  /**
   * The reader chooses a setting's value.
   *
   * @return whether the setting takes that text
   */
  boolean choose(String setting, String text);

  boolean canUndo();

  boolean canRedo();

  /** Takes the last change back. */
  void undo();

  /** Makes the last undone change again. */
  void redo();

  /** Something else of this iteration is to be shown. */
  void redraw();
}
