package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xorlab.formula.Assignment;

/** A mistake is found in all that is computed from it, and nowhere else. */
class GradientGapsTest {
  private final LessonValues values = NotebookStart.values();

  private Set<String> wrong(String lines) {
    return GradientGaps.of(values, Assignment.parseAll(lines)).stream()
        .filter(row -> row.gap() > 1e-6)
        .map(GradientGaps.Row::name)
        .collect(Collectors.toSet());
  }

  @Test
  void rightLinesHaveNoGap() {
    assertEquals(Set.of(), wrong(""));
    assertEquals(Set.of(), wrong("dZ2 = A2 - y\ndZ1 = dA1 * A1 * (1 - A1)"));
  }

  @Test
  void aMistakeGoesOnIntoWhatFollowsIt() {
    assertEquals(Set.of("dW2", "db2", "dW1", "db1"), wrong("dZ2 = y - A2"));
    assertEquals(Set.of("dW1", "db1"), wrong("dZ1 = dA1"));
    assertEquals(Set.of("dW1"), wrong("dW1 = X.T @ dZ1"));
    assertEquals(Set.of("db2", "db1"), wrong("db2 = 0 * b2\ndb1 = 0 * b1"));
  }

  @Test
  void rowsComeInTheOrderOfTheBackwardPass() {
    assertEquals(
        List.of("dW2", "db2", "dW1", "db1"),
        GradientGaps.of(values, List.of()).stream().map(GradientGaps.Row::name).toList());
  }

  @Test
  void differencesAreThoseOfTheLoss() {
    GradientGaps.Row row = GradientGaps.of(values, List.of()).get(0);
    assertEquals(0.60353799, row.byDifferences().get(0, 0), 1e-8);
    assertTrue(row.gap() < 1e-8);
  }
}
