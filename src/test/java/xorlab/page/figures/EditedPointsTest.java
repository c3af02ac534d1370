package xorlab.page.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import xorlab.data.Split;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.decision.PredictionGrid;
import xorlab.plot.draw.Palette;
import xorlab.session.ExperimentHistory;
import xorlab.training.IterationState;

/** Edits of points of which some are held back, by a session as the lab has it. */
class EditedPointsTest {
  private final ExperimentHistory session =
      new ExperimentHistory(SettingTexts.of("data", "moons", "test", "30", "seed", "5"));
  private Selection selection = Selection.NONE;
  private final EditedPoints points = new EditedPoints(actions());

  private Split split() {
    return session.experiment().split();
  }

  private void show() {
    IterationState state = session.player().timeline().state();
    PredictionGrid grid = new PredictionGrid(state.network(), PlotBounds.AROUND_ZERO, 5);
    points.show(new LabFrame(session, state, grid, Palette.light(), selection, true));
  }

  @Test
  void aPointMovesInTheWholeAndTheSplitStays() {
    show();
    boolean[] held = split().held();
    for (int row : new int[] {0, 1, 2, 3, 199}) {
      double y = points.all().y().get(row, 0);
      points.edit(points.all().withPoint(row, 0.25, -0.5, y), false);
      show();
      assertEquals(200, split().all().points());
      assertEquals(0.25, split().all().X().get(row, 0));
      assertArrayEquals(held, split().held());
    }
    assertEquals(60, session.experiment().test().points());
    session.undo();
    session.undo();
    session.undo();
    session.undo();
    session.undo();
    assertEquals("moons", session.experiment().text(Setting.DATA));
  }

  @Test
  void twoEditsBeforeAFrameAreBothKept() {
    show();
    points.edit(points.all().withPointRemoved(3), false);
    points.edit(points.all().withPointAdded(0.5, 0.5, 1), false);
    assertEquals(200, split().all().points());
    assertEquals(0.5, split().all().X().get(199, 0));
  }

  @Test
  void onlyAPointToLearnCanBeSelected() {
    show();
    int index = 0;
    for (int row = 0; row < 200; row++) {
      boolean held = split().held()[row];
      assertEquals(held ? OptionalInt.empty() : OptionalInt.of(index), points.selection(row));
      if (!held) {
        selection = Selection.NONE.withPoint(points.selection(row));
        assertEquals(OptionalInt.of(row), points.selectedRow());
        index++;
      }
    }
    assertEquals(140, index);
    selection = Selection.NONE.withPoint(OptionalInt.of(140));
    assertFalse(points.selectedRow().isPresent());
  }

  private LabActions actions() {
    return new LabActions() {
      @Override
      public void edit(UnaryOperator<Experiment> change, boolean continuesPrevious) {
        session.edit(change, continuesPrevious);
      }

      @Override
      public Selection selection() {
        return selection;
      }

      @Override
      public void select(Selection selected) {
        selection = selected;
      }

      @Override
      public void playOrPause() {}

      @Override
      public void step(int iterations) {}

      @Override
      public void seek(int iteration) {}

      @Override
      public void redraw() {}

      @Override
      public boolean choose(Setting<?> setting, String text) {
        return false;
      }

      @Override
      public void begin(SettingTexts settings) {}

      @Override
      public void undo() {}

      @Override
      public void redo() {}
    };
  }
}
