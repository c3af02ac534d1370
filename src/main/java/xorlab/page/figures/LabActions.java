package xorlab.page.figures;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/** What the parts of a lab may ask of it when the reader uses them. */
public interface LabActions {
  void playOrPause();

  /** Steps on, or back if the number is negative, and pauses. */
  void step(int iterations);

  /** Pauses at an iteration, or at the nearest one there is. */
  void seek(int iteration);

  /** Something else of this iteration is to be shown. */
  void redraw();

  /** Gives whether the setting takes that text. */
  boolean choose(Setting<?> setting, String text);

  /** Begins an experiment anew, with these settings for all that decides the run. */
  void begin(SettingTexts settings);

  /**
   * Changes weights or points; training goes on from there.
   *
   * @param continuesPrevious whether this belongs to the change before, as each movement of a drag
   *     does
   */
  void edit(UnaryOperator<Experiment> change, boolean continuesPrevious);

  void undo();

  void redo();

  /** The data point that the reader looks at, by its row in X; none if no single one. */
  OptionalInt selectedPoint();

  /** The reader looks at a data point, by its row in X, or at none in particular. */
  void selectPoint(OptionalInt point);
}
