package xorlab.page.export;

import java.util.Optional;
import java.util.function.Consumer;
import xorlab.experiment.Experiment;
import xorlab.plot.draw.Palette;
import xorlab.words.ShareWords;

/**
 * Trains an experiment up to an iteration, computes what a figure shows of it, and passes on what
 * draws it.
 */
final class FigureTask implements ProgressTask {
  private final ReplayTask replay;
  private final ReplayedRun run;
  private final ExportFigure figure;
  private final Palette palette;
  private final Consumer<FigureRenderer> consumer;
  private Optional<FigureRenderer> renderer = Optional.empty();

  FigureTask(
      Experiment experiment,
      int iteration,
      ExportFigure figure,
      Palette palette,
      Consumer<FigureRenderer> consumer) {
    run = new ReplayedRun(experiment);
    replay = new ReplayTask(run, iteration, done -> {});
    this.figure = figure;
    this.palette = palette;
    this.consumer = consumer;
  }

  @Override
  public boolean step() {
    if (renderer.isPresent()) {
      return renderer.get().prepare(figure);
    }
    if (!replay.step()) {
      renderer = Optional.of(run.renderer(palette));
    }
    return true;
  }

  @Override
  public double done() {
    return replay.done();
  }

  @Override
  public String progress() {
    return renderer.isPresent() ? ShareWords.DRAWING : replay.progress();
  }

  @Override
  public void finish() {
    consumer.accept(renderer.orElseThrow());
  }
}
