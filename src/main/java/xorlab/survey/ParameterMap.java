package xorlab.survey;

import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.Initialization;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.training.KernelPlan;

/**
 * A map in which each pixel is a run. One quantity varies from left to right and one from bottom to
 * top; everything else is as in the experiment.
 *
 * <p>Runs in a line of pixels have the same learning rate, so that they are trained together: a
 * slice is a row, or a column if the learning rate varies from left to right. The order of the
 * slices shows a rough picture early.
 *
 * @param across what varies from left to right
 * @param up what varies from bottom to top; not the same as {@code across}
 * @param extent the places on the axes at the edges of the map
 */
public record ParameterMap(
    Experiment experiment, MapAxis across, MapAxis up, Extent extent, int columns, int rows)
    implements SurveyJob {
  private static final String[] NAMES = {
    "across", "up", "left", "right", "bottom", "top", "columns", "rows"
  };

  /** The first lines are this many apart, then those between follow. */
  private static final int LINE_STRIDE = 8;

  /** The window of the map: the least and the greatest places on both axes. */
  public record Extent(double left, double right, double bottom, double top) {}

  public ParameterMap {
    if (across.equals(up)) {
      throw new IllegalArgumentException("A map needs two different axes.");
    }
  }

  static ParameterMap of(Experiment experiment, double[] numbers) {
    return new ParameterMap(
        experiment,
        MapAxis.of((int) numbers[0]),
        MapAxis.of((int) numbers[1]),
        new Extent(numbers[2], numbers[3], numbers[4], numbers[5]),
        (int) numbers[6],
        (int) numbers[7]);
  }

  @Override
  public int runs() {
    return columns * rows;
  }

  @Override
  public int iterations() {
    return experiment.iterations();
  }

  private boolean linesAreColumns() {
    return across.isLearningRate();
  }

  @Override
  public int slices() {
    return linesAreColumns() ? columns : rows;
  }

  @Override
  public int first(int slice) {
    return line(slice) * size(slice);
  }

  @Override
  public int size(int slice) {
    return linesAreColumns() ? rows : columns;
  }

  /** The line of a slice: 0, 8, 16, ..., then 1, 9, and so on. */
  private int line(int slice) {
    int offset = 0;
    int before = slice;
    while (before >= linesFrom(offset)) {
      before -= linesFrom(offset);
      offset++;
    }
    return before * LINE_STRIDE + offset;
  }

  private int linesFrom(int offset) {
    return (slices() - offset + LINE_STRIDE - 1) / LINE_STRIDE;
  }

  /**
   * The index of a pixel's run.
   *
   * @param column from the left
   * @param row from the bottom
   */
  public int runAt(int column, int row) {
    return linesAreColumns() ? column * rows + row : row * columns + column;
  }

  private int column(int run) {
    return linesAreColumns() ? run / rows : run % columns;
  }

  private int row(int run) {
    return linesAreColumns() ? run % rows : run / columns;
  }

  /**
   * The value of the horizontal axis in the middle of a column; for seeds, the first of the column.
   */
  public double valueAcross(int column) {
    return value(across, extent.left, extent.right, column, columns);
  }

  /** The value of the vertical axis in the middle of a row; for seeds, the first of the row. */
  public double valueUp(int row) {
    return value(up, extent.bottom, extent.top, row, rows);
  }

  private static double value(MapAxis axis, double from, double to, int i, int count) {
    return axis instanceof MapAxis.Seed
        ? Math.floor((to - from) * i / count + from)
        : axis.value((to - from) * (i + 0.5) / count + from);
  }

  @Override
  public Experiment run(int run) {
    Experiment changed = experiment;
    double[] values = {valueAcross(column(run)), valueUp(row(run))};
    MapAxis[] axes = {across, up};
    for (int i = 0; i < axes.length; i++) {
      if (!(axes[i] instanceof MapAxis.Weight)) {
        Setting<Double> setting =
            axes[i] instanceof MapAxis.Seed ? Setting.SEED : Setting.LEARNING_RATE;
        changed = changed.with(setting, values[i]);
      }
    }
    Optional<double[]> flat = Optional.empty();
    for (int i = 0; i < axes.length; i++) {
      if (axes[i] instanceof MapAxis.Weight weight) {
        double[] start = flat.orElse(changed.start().parameters(changed.network()).flat());
        start[weight.place()] = values[i];
        flat = Optional.of(start);
      }
    }
    return flat.isPresent() ? changed.withWeights(flat.get()) : changed;
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
    boolean onePlan = !(hasSeed() && experiment.hasRandomPoints());
    if (KernelSlice.plan(experiment).isEmpty() || !onePlan) {
      return new TimelineSlice(i -> run(first + i), size, experiment);
    }
    double[] flat = experiment.start().parameters(experiment.network()).flat();
    double[] starts = new double[size * flat.length];
    for (int i = 0; i < size; i++) {
      writeStart(first + i, flat, starts, i * flat.length);
    }
    return new KernelSlice(
        KernelPlan.of(experiment, alpha(first)), starts, experiment.iterations());
  }

  private boolean hasSeed() {
    return across instanceof MapAxis.Seed || up instanceof MapAxis.Seed;
  }

  /** The learning rate of a run. */
  private double alpha(int run) {
    return across.isLearningRate()
        ? valueAcross(column(run))
        : up.isLearningRate() ? valueUp(row(run)) : experiment.learningRate();
  }

  private void writeStart(int run, double[] flat, double[] starts, int offset) {
    double x = valueAcross(column(run));
    double y = valueUp(row(run));
    if (hasSeed() && experiment.start() instanceof Initialization.Random) {
      RandomStarts.write(across instanceof MapAxis.Seed ? x : y, flat.length, starts, offset);
    } else {
      boolean isDrawn = hasSeed() && experiment.start().dependsOnSeed();
      double[] start = isDrawn ? run(run).start().parameters(experiment.network()).flat() : flat;
      System.arraycopy(start, 0, starts, offset, start.length);
    }
    if (across instanceof MapAxis.Weight weight) {
      starts[offset + weight.place()] = x;
    }
    if (up instanceof MapAxis.Weight weight) {
      starts[offset + weight.place()] = y;
    }
  }

  @Override
  public SettingTexts texts() {
    return SurveyJob.texts(
        experiment,
        NAMES,
        new double[] {
          across.code(),
          up.code(),
          extent.left,
          extent.right,
          extent.bottom,
          extent.top,
          columns,
          rows
        });
  }
}
