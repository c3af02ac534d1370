package xorlab.survey;

import java.util.Arrays;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.training.KernelPlan;

/**
 * One experiment with consecutive seeds: run i has the seed first + i.
 *
 * @param experiment whose seed is ignored
 * @param firstSeed a whole number; the last seed is at most {@link
 *     xorlab.numeric.random.NumpyRandom#MAX_SEED}
 * @param runs the number of seeds
 */
public record Survey(Experiment experiment, double firstSeed, int runs) implements SurveyJob {
  private static final String[] NAMES = {"first", "runs"};

  /** The cost of a slice, in multiplications of forward passes: about ten milliseconds. */
  private static final double SLICE_COST = 4_000_000;

  private static final int MAX_SLICE = 1024;

  @Override
  public int iterations() {
    return experiment.iterations();
  }

  /** The number of runs in a slice: a power of two, smaller the longer a run takes. */
  int sliceSize() {
    double time = WorkEstimate.timeOfRun(experiment);
    int size = MAX_SLICE;
    while (size > 1 && time * size > SLICE_COST) {
      size /= 2;
    }
    return size;
  }

  @Override
  public int slices() {
    int size = sliceSize();
    return (runs + size - 1) / size;
  }

  @Override
  public int first(int slice) {
    return slice * sliceSize();
  }

  @Override
  public int size(int slice) {
    return Math.min(sliceSize(), runs - first(slice));
  }

  /** The seed of a run. */
  public double seed(int run) {
    return firstSeed + run;
  }

  @Override
  public Experiment run(int run) {
    return experiment.with(Setting.SEED, seed(run));
  }

  @Override
  public Slice begin(int slice) {
    return begin(first(slice), size(slice));
  }

  @Override
  public Slice beginRun(int run) {
    return begin(run, 1);
  }

  private Slice begin(int first, int size) {
    if (KernelSlice.plan(experiment).isEmpty() || experiment.hasRandomPoints()) {
      return new TimelineSlice(i -> run(first + i), size, experiment);
    }
    double[] starts = starts(experiment.network().parameterCount(), first, size);
    return new KernelSlice(
        KernelPlan.of(experiment, experiment.learningRate()), starts, experiment.iterations());
  }

  private double[] starts(int parameters, int first, int size) {
    double[] starts = new double[size * parameters];
    if (experiment.start() instanceof Initialization.Random) {
      for (int i = 0; i < size; i++) {
        RandomStarts.write(seed(first + i), parameters, starts, i * parameters);
      }
      return starts;
    }
    double[] flat = experiment.start().parameters(experiment.network()).flat();
    for (int i = 0; i < size; i++) {
      if (experiment.start().dependsOnSeed()) {
        flat = run(first + i).start().parameters(experiment.network()).flat();
      }
      System.arraycopy(flat, 0, starts, i * parameters, parameters);
    }
    return starts;
  }

  /** Whether all seeds give the same run, because nothing in it is random. */
  public boolean isSingleRun() {
    return !experiment.start().dependsOnSeed()
        && !experiment.hasRandomPoints()
        && !experiment.isShuffled();
  }

  /** Whether both have the same runs. */
  public boolean hasSameRuns(Survey other) {
    return Arrays.equals(
            new double[] {firstSeed, runs, iterations()},
            new double[] {other.firstSeed, other.runs, other.iterations()})
        && run(0).sameRun(other.run(0));
  }

  @Override
  public SettingTexts texts() {
    return SurveyJob.texts(experiment, NAMES, new double[] {firstSeed, runs});
  }
}
