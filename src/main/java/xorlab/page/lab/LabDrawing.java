package xorlab.page.lab;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import xorlab.page.figures.LabFrame;
import xorlab.page.ui.LabPalette;
import xorlab.page.ui.PrintMode;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.session.ExperimentHistory;
import xorlab.training.IterationState;

/**
 * Shows the current iteration in the parts of a lab: gathers the data of a frame, of which the
 * prediction grid is reused while network and bounds stay.
 */
final class LabDrawing {
  private final ExperimentHistory session;
  private final LabController controller;
  private final LabView view;
  private final BooleanSupplier isDark;
  private Optional<PredictionGrid> grid = Optional.empty();
  private boolean isPrepared;

  /**
   * @param isDark whether figures on the screen have dark colours
   */
  LabDrawing(
      ExperimentHistory session, LabController controller, LabView view, BooleanSupplier isDark) {
    this.session = session;
    this.controller = controller;
    this.view = view;
    this.isDark = isDark;
  }

  /** Whether the lab stays at its iteration, so that texts are updated too. */
  boolean isIdle() {
    return !session.player().isBusy() || PrintMode.isPrinting();
  }

  /**
   * Draws a frame.
   *
   * @param goesOn whether nothing has changed since the last frame, which had no time for all
   * @return whether all has been drawn
   */
  boolean draw(boolean goesOn) {
    isPrepared = false;
    return view.show(frame(isIdle()), controller.callError(), goesOn);
  }

  /**
   * Computes the decision for the next frame at rest, which takes about as long as to draw it.
   * Called in the task of a reader's action, so that the frame's is shorter; once only, however
   * often a script changes the state before that frame.
   */
  void prepare() {
    if (!isPrepared && isIdle()) {
      isPrepared = true;
      LabFrame next = frame(true);
      next.grid().decision(next.state());
    }
  }

  /** Adds the next of the parts that are missing, and shows the current frame in it. */
  void addNextPart() {
    isPrepared = false;
    view.addNextPart(frame(isIdle()), controller.callError());
  }

  /** Adds all parts that are missing, at once. */
  void complete() {
    view.complete(frame(true));
  }

  private LabFrame frame(boolean idle) {
    IterationState state = session.player().timeline().state();
    boolean dark = isDark.getAsBoolean() && !PrintMode.isPrinting();
    Palette palette = LabPalette.of(session.experiment(), dark);
    return new LabFrame(
        session, state, grid(state), palette, controller.selection().within(state), idle);
  }

  private PredictionGrid grid(IterationState state) {
    PlotBounds bounds = PlotBounds.around(state.split().all().X());
    if (grid.isEmpty() || !grid.get().matches(state.forwardNetwork(), bounds)) {
      grid = Optional.of(new PredictionGrid(state.forwardNetwork(), bounds));
    }
    return grid.get();
  }
}
