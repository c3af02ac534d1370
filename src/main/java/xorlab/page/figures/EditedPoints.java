package xorlab.page.figures;

import java.util.OptionalInt;
import xorlab.data.Dataset;
import xorlab.data.Split;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;

/**
 * All points as the reader edits them, those held back too: by their rows in the whole. Selected is
 * only what is learned, by its row in X.
 */
final class EditedPoints {
  private final LabActions actions;
  private Experiment experiment = Experiment.defaults();
  private Split split = experiment.split();

  EditedPoints(LabActions actions) {
    this.actions = actions;
  }

  /** Takes the points of a frame. */
  void show(LabFrame frame) {
    experiment = frame.experiment();
    split = frame.state().split();
  }

  Dataset all() {
    return split.all();
  }

  /** Changes the points at once: the next change may come before the next frame. */
  void edit(Dataset changed, boolean continuesPrevious) {
    split = Split.of(changed, experiment.get(Setting.TEST), experiment.get(Setting.SEED));
    actions.edit(edited -> edited.withPoints(changed), continuesPrevious);
  }

  /** The index in X of a row of the whole; empty if it is held back. */
  OptionalInt selection(int row) {
    return split.trainIndex(row);
  }

  /** The row of the selected point. */
  OptionalInt selectedRow() {
    OptionalInt selected = actions.selectedPoint();
    boolean exists = selected.isPresent() && selected.getAsInt() < split.train().points();
    return exists ? OptionalInt.of(split.row(selected.getAsInt())) : OptionalInt.empty();
  }
}
