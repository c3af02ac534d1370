package xorlab.page.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import xorlab.data.Dataset;

/** The points of the dialog, as they are drawn and undone. */
class PointsDraftTest {
  private final PointsDraft draft = new PointsDraft();

  @Test
  void aStrokeIsUndoneAsOne() {
    draft.replace(Dataset.xor());
    draft.beginStroke();
    draft.add(0.5, 0.5, 1);
    draft.add(0.25, 0.5, 1);
    draft.endStroke();
    draft.add(0.75, 0.5, 0);
    assertEquals(7, draft.points().points());
    draft.undo();
    assertEquals(6, draft.points().points());
    draft.undo();
    assertArrayEquals(Dataset.xor().X().values(), draft.points().X().values());
    draft.undo();
    assertEquals(0, draft.points().points());
    assertFalse(draft.canUndo());
    draft.undo();
    assertEquals(0, draft.points().points());
  }

  @Test
  void aStrokeThatChangesNothingIsNone() {
    draft.beginStroke();
    draft.erase(0, 0, 1, 1);
    draft.endStroke();
    assertFalse(draft.canUndo());
  }

  @Test
  void theEraserTakesWhatIsInItsEllipse() {
    draft.replace(Dataset.xor());
    draft.erase(0, 0, 0.5, 1); // (0, 0), and (0, 1) on its edge
    assertArrayEquals(new double[] {1, 0, 1, 1}, draft.points().X().values());
    assertArrayEquals(new double[] {1, 0}, draft.points().y().values());
  }

  @Test
  void thereAreNoMorePointsThanFit() {
    draft.replace(Dataset.zeros(Dataset.MAX_POINTS - 1));
    draft.add(1, 2, 1);
    assertTrue(draft.isFull());
    draft.add(3, 4, 1);
    assertEquals(Dataset.MAX_POINTS, draft.points().points());
    assertEquals(1, draft.points().X().get(Dataset.MAX_POINTS - 1, 0));
  }

  @Test
  void manyChangesAreForgottenFromTheFirst() {
    for (int i = 0; i < 300; i++) {
      draft.add(i, 0, 0);
    }
    int undone = 0;
    while (draft.canUndo()) {
      draft.undo();
      undone++;
    }
    assertEquals(200, undone);
    assertEquals(100, draft.points().points());
  }
}
