package xorlab.survey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.Breadth;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.training.Timeline;

class SurveyTest {
  private static final int ALL_AT_ONCE = Integer.MAX_VALUE;

  @Test
  void forSeeds0To999TheOutcomesAreThoseOfTheTrainerRunOneByOne() {
    SequentialSurvey.assertSame(new Survey(Experiment.defaults(), 0, 1000), ALL_AT_ONCE);
  }

  /**
   * Wide networks, every activation and long updates, whose loss NumPy prints as inf on the way:
   * for survey and trainer a run ends only when its numbers are no longer finite.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "layers=64",
        "layers=64&activation=tanh",
        "layers=16,16&activation=tanh&learning-rate=2",
        "layers=16&activation=relu&learning-rate=5",
        "layers=8,8&activation=leaky-relu&learning-rate=20",
        "layers=16&activation=softplus&learning-rate=3",
        "layers=32&activation=sine&learning-rate=10",
        "layers=8&activation=identity&learning-rate=1e200",
        "layers=4&output=identity&activation=leaky-relu&learning-rate=0.5&batch=3",
        "layers=64&optimizer=momentum&learning-rate=2",
        "l2=0.02",
        "l1=0.01&l2=10&batch=3&learning-rate=0.5"
      })
  void aRunEndsForTheSurveyWhereItEndsForTheTrainer(String settings) {
    int runs = Breadth.choose(20, 2000);
    SequentialSurvey.assertSame(
        new Survey(SequentialSurvey.experiment(settings), 0, runs), ALL_AT_ONCE);
  }

  /** As NumPy 2.4.6 trains them, whose formula for the loss is inf at some of their iterations. */
  @ParameterizedTest
  @CsvSource({
    "layers=64, 100, 0",
    "layers=64&activation=tanh, 100, 0",
    "'layers=16,16&activation=tanh&learning-rate=2', 0, 0"
  })
  void ofWideNetworksAsManyAreSolvedAsNumpySolves(String settings, int solved, int diverged) {
    Survey survey = new Survey(SequentialSurvey.experiment(settings), 0, 100);
    Results results = SequentialSurvey.results(survey, ALL_AT_ONCE);
    int count = 0;
    int ended = 0;
    for (int run = 0; run < 100; run++) {
      count += results.solved(run) ? 1 : 0;
      ended += results.diverged(run) ? 1 : 0;
    }
    assertEquals(solved, count);
    assertEquals(diverged, ended);
  }

  /** Longer updates, for which the notebook's loss may be infinite temporarily. */
  @ParameterizedTest
  @ValueSource(strings = {"learning-rate=2", "learning-rate=10", "learning-rate=30"})
  void longUpdatesHaveTheTrainersOutcomes(String settings) {
    SequentialSurvey.assertSame(
        new Survey(SequentialSurvey.experiment(settings), 5000, 2000), ALL_AT_ONCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activation=relu",
        "activation=tanh&learning-rate=2&layers=8",
        "output=relu&learning-rate=0.5",
        "layers=&learning-rate=20",
        "batch=2&activation=leaky-relu",
        "layers=3&activation=tanh&learning-rate=0.3",
        "layers=&data=and",
        "layers=4,3&activation=sine&learning-rate=0.1&iterations=50",
        "batch=3&learning-rate=0.5",
        "batch=1&iterations=61",
        "loss=squared-error&activation=softplus",
        "output=identity&activation=relu&learning-rate=0.05",
        "output=identity&activation=relu&learning-rate=3",
        "optimizer=momentum&learning-rate=0.2&iterations=40",
        "optimizer=adam&learning-rate=0.05&iterations=40",
        "frozen=0,3&iterations=40",
        "data=circle&layers=4&activation=tanh&learning-rate=0.01&iterations=20",
        "data=points&points=0,0,0;1,2,1;0.5,0.5,1&iterations=30",
        "count=8&iterations=30",
        "count=4&noise=30&iterations=30",
        "test=25&iterations=30",
        "data=moons&test=50&learning-rate=0.01&iterations=20",
        "start=zeros&iterations=20",
        "start=by-hand&learning-rate=0.1&iterations=20",
        "start=xavier&layers=3",
        "start=uniform",
        "start=he&activation=relu&optimizer=momentum&learning-rate=0.02&iterations=20",
        "activation=tanh,relu&layers=4,3&learning-rate=0.1&iterations=50",
        "decay=0.05&learning-rate=2&iterations=40",
        "batch=3&shuffle=true&iterations=40",
        "inputs=x1,x2,x1*x2&layers=&iterations=40",
        "inputs=sin(x1),sin(x2)&batch=3&iterations=30",
        "inputs=x1^2,x2&optimizer=adam&learning-rate=0.1&iterations=20",
        "start=zeros&batch=1&shuffle=true&iterations=20",
        "stop=right",
        "stop=1.5",
        "data=moons&noise=60&count=40&test=50&layers=8,8&activation=tanh&optimizer=adam"
            + "&learning-rate=0.03&stop=test"
      })
  void anyExperimentHasTheTrainersOutcomesInStepsOfAnySize(String settings) {
    Survey survey = new Survey(SequentialSurvey.experiment(settings), 4294967295.0 - 99, 100);
    SequentialSurvey.assertSame(survey, 1, 1777, ALL_AT_ONCE);
  }

  @ParameterizedTest
  @CsvSource({"100, ''", "1000, ''", "99999, ''", "1000000, ''", "5000, layers=8&iterations=9999"})
  void everyRunIsInOneSlice(int runs, String settings) {
    Survey survey = new Survey(SequentialSurvey.experiment(settings), 7, runs);
    BitSet covered = new BitSet(runs);
    for (int slice = 0; slice < survey.slices(); slice++) {
      int first = survey.first(slice);
      assertTrue(survey.size(slice) > 0);
      assertFalse(covered.get(first), "slice " + slice);
      covered.set(first, first + survey.size(slice));
    }
    assertEquals(runs, covered.cardinality());
    assertEquals(runs, covered.length());
  }

  @Test
  void aSliceOfLongRunsHasFewOfThem() {
    Survey quick = new Survey(Experiment.defaults(), 0, 10_000);
    Survey slow = new Survey(SequentialSurvey.experiment("iterations=100000"), 0, 10_000);
    assertTrue(quick.sliceSize() >= 256, "" + quick.sliceSize());
    assertEquals(1, slow.sliceSize());
  }

  /** Measured: an update of 2-3-1 takes 2.8 microseconds, one of the notebook's network 0.07. */
  @Test
  void aSliceOfNetworksWithoutAKernelOfTheirOwnHasFewRunsToo() {
    Survey other = new Survey(SequentialSurvey.experiment("layers=3"), 0, 1000);
    assertEquals(16, other.sliceSize());
  }

  @Test
  void theTextsRestoreTheSameJob() {
    Survey survey =
        new Survey(
            SequentialSurvey.experiment("layers=3&learning-rate=0.1&seed=5&batch=2"), 17, 123);
    Survey again = (Survey) SurveyJob.of(survey.texts());
    assertTrue(survey.hasSameRuns(again));
    assertEquals(123, again.runs());
    assertEquals(17, again.firstSeed());
  }

  @Test
  void theRunsDoNotDependOnTheExperimentsSeed() {
    Survey survey = new Survey(SequentialSurvey.experiment("seed=5"), 17, 123);
    assertTrue(survey.hasSameRuns(new Survey(SequentialSurvey.experiment("seed=9&at=3"), 17, 123)));
    assertFalse(survey.hasSameRuns(new Survey(SequentialSurvey.experiment("seed=5"), 18, 123)));
    assertFalse(survey.hasSameRuns(new Survey(SequentialSurvey.experiment("layers=3"), 17, 123)));
    assertFalse(
        survey.hasSameRuns(new Survey(SequentialSurvey.experiment("iterations=141"), 17, 123)));
    assertEquals("40", survey.run(23).text(Setting.SEED));
  }

  @Test
  void withoutARandomStartEverySeedIsTheSameRun() {
    assertTrue(new Survey(SequentialSurvey.experiment("start=zeros"), 0, 100).isSingleRun());
    assertTrue(new Survey(SequentialSurvey.experiment("start=by-hand"), 0, 100).isSingleRun());
    assertFalse(
        new Survey(SequentialSurvey.experiment("start=zeros&data=moons"), 0, 100).isSingleRun());
    assertFalse(
        new Survey(SequentialSurvey.experiment("start=zeros&noise=20"), 0, 100).isSingleRun());
    assertTrue(
        new Survey(SequentialSurvey.experiment("start=zeros&count=20"), 0, 100).isSingleRun());
    assertFalse(new Survey(Experiment.defaults(), 0, 100).isSingleRun());
    for (String start : new String[] {"xavier", "he", "uniform", "small"}) {
      Survey survey = new Survey(SequentialSurvey.experiment("start=" + start), 0, 100);
      assertFalse(survey.isSingleRun(), start);
    }
  }

  @Test
  void shuffledBatchesMakeEverySeedARunOfItsOwn() {
    String zeros = "start=zeros&batch=1";
    assertTrue(new Survey(SequentialSurvey.experiment(zeros), 0, 100).isSingleRun());
    String shuffled = zeros + "&shuffle=true";
    assertFalse(new Survey(SequentialSurvey.experiment(shuffled), 0, 100).isSingleRun());
  }

  @Test
  void oneRunOnItsOwnEndsWithTheWeightsOfTheTrainer() {
    for (String settings : new String[] {"", "optimizer=adam&learning-rate=0.1"}) {
      Survey survey = new Survey(SequentialSurvey.experiment(settings), 3, 100);
      Slice work = survey.beginRun(4);
      while (!work.advance(30)) {
        // goes on
      }
      Timeline timeline = new Timeline(survey.run(4));
      timeline.seek(140, ALL_AT_ONCE);
      assertArrayEquals(timeline.state().flat(), work.flat(0));
    }
  }

  /** Twelve bytes per run, and what a few slices need: there is no object per run. */
  @Test
  void aMillionRunsKeepMemoryFlat() {
    Survey survey = new Survey(SequentialSurvey.experiment("iterations=1"), 0, 1_000_000);
    long before = used();
    Results results = new Results(survey.runs());
    Tally tally = new Tally(results, 1, 4 * Math.log(2), 4);
    long halfWay = 0;
    for (int slice = 0; slice < survey.slices(); slice++) {
      Slice work = survey.begin(slice);
      while (!work.advance(100_000)) {
        // goes on
      }
      results.add(survey.first(slice), work.correctSince(), work.losses());
      tally.add(survey.first(slice), survey.size(slice));
      if (slice == survey.slices() / 2) {
        halfWay = used();
      }
    }
    long after = used();
    assertEquals(1_000_000, tally.done());
    assertTrue(after - before < 16_000_000, "kept: " + (after - before));
    assertTrue(after - halfWay < 1_000_000, "grown by " + (after - halfWay));
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
