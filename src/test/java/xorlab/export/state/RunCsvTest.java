package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.export.Experiments;
import xorlab.numeric.Decimals;
import xorlab.training.Timeline;

/** The table of a run; {@link RunCsvIT} reads it with NumPy. */
class RunCsvTest {
  private static final int ALL = Integer.MAX_VALUE;

  @Test
  void itsHeadingNamesEveryParameter() {
    assertEquals(
        "iteration,loss,W1[0][0],W1[0][1],W1[1][0],W1[1][1],b1[0],b1[1],"
            + "W2[0][0],W2[0][1],b2[0]\r\n",
        new RunCsv(Experiment.defaults(), 0).next());
    assertEquals(
        "iteration,loss,W1[0][0],W1[0][1],b1[0]\r\n",
        new RunCsv(Experiments.of("layers="), 0).next());
  }

  @Test
  void theLossOfPointsHeldBackHasAColumn() {
    Experiment experiment = Experiments.of("data=moons&test=30&layers=&learning-rate=0.01");
    RunCsv csv = new RunCsv(experiment, 20);
    assertEquals("iteration,loss,test_loss,W1[0][0],W1[0][1],b1[0]\r\n", csv.next());
    Timeline timeline = new Timeline(experiment);
    timeline.seek(20, ALL);
    for (int k = 0; k <= 20; k++) {
      String[] row = csv.next().split(",");
      assertEquals(6, row.length);
      assertEquals(Decimals.repr(timeline.lossAt(k)), row[1]);
      assertEquals(Decimals.repr(timeline.testLossAt(k)), row[2]);
    }
  }

  @Test
  void itsRowsAreWhatPythonPrints() {
    RunCsv csv = new RunCsv(Experiment.defaults(), 140);
    csv.next();
    assertEquals(
        "0,2.9991464995409807,1.764052345967664,0.4001572083672233,0.9787379841057392,"
            + "2.240893199201458,1.8675579901499675,-0.977277879876411,0.9500884175255894,"
            + "-0.1513572082976979,-0.10321885179355784\r\n", // numpy-runs.json, repr by NumPy
        csv.next());
  }

  @Test
  void aLongRunHasTheSameRowsAsTheTimelineAtAnyIteration() {
    Experiment experiment = Experiments.of("optimizer=momentum&learning-rate=0.1");
    int last = 30_000;
    RunCsv csv = new RunCsv(experiment, last);
    List<String> rows = new ArrayList<>();
    csv.forEachRemaining(rows::add);
    assertEquals(csv.lines(), rows.size());
    Timeline timeline = new Timeline(experiment);
    Random random = new Random(1);
    for (int visit = 0; visit < 50; visit++) {
      int k = visit == 0 ? last : random.nextInt(last);
      timeline.seek(k, ALL);
      StringBuilder row = new StringBuilder(k + "," + Decimals.repr(timeline.state().loss()));
      for (double parameter : timeline.state().flat()) {
        row.append(',').append(Decimals.repr(parameter));
      }
      assertEquals(row + "\r\n", rows.get(k + 1));
    }
  }

  @Test
  void endsAfterTheLastIteration() {
    RunCsv csv = new RunCsv(Experiment.defaults(), 0);
    assertTrue(csv.hasNext());
    csv.next();
    csv.next();
    assertFalse(csv.hasNext());
    Exception end = assertThrows(NoSuchElementException.class, csv::next);
    assertEquals("The table has no line after iteration 0.", end.getMessage());
  }

  @Test
  void aTableThatIsTooLargeForABrowserIsRejected() {
    assertEquals(Optional.empty(), RunCsv.sizeProblem(Experiment.defaults(), 1_000_000));
    Experiment large = Experiments.of("layers=64,64,64,64,64,64");
    assertEquals(Optional.empty(), RunCsv.sizeProblem(large, 568));
    assertEquals(
        Optional.of(
            "A table of 569 iterations with 21059 numbers each would be too large for a browser:"
                + " of this network it takes up to 568 iterations."),
        RunCsv.sizeProblem(large, 569));
  }
}
