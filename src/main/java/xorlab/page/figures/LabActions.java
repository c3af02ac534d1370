package xorlab.page.figures;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/** The commands that the parts of a lab can send to it. */
public interface LabActions {
  void playOrPause();

  /** Pauses and steps forward, or back if the number is negative. */
  void step(int iterations);

  /** Pauses at an iteration, clamped to the iterations of the run. */
  void seek(int iteration);

  /** Requests a frame, because something other than the iteration has changed. */
  void redraw();

  /** Changes a setting and returns whether the text was valid. */
  boolean choose(Setting<?> setting, String text);

  /** Starts a new run with these settings; run settings that are not given get their defaults. */
  void begin(SettingTexts settings);

  /**
   * Changes weights or points; training continues from there.
   *
   * @param continuesPrevious whether to merge this edit with the previous one for undo, as during a
   *     drag
   */
  void edit(UnaryOperator<Experiment> change, boolean continuesPrevious);

  void undo();

  void redo();

  Selection selection();

  void select(Selection selection);

  /** The row in X of the selected data point; empty if none is selected. */
  default OptionalInt selectedPoint() {
    return selection().point();
  }

  /** Selects a data point by its row in X, or none. */
  default void selectPoint(OptionalInt point) {
    select(selection().withPoint(point));
  }
}
