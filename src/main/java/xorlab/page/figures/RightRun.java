package xorlab.page.figures;

import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.plot.loss.LossCurve;
import xorlab.plot.loss.MinMaxDownsampler;
import xorlab.training.Timeline;

/**
 * A run that the losses of another are compared with from its beginning: of a network that trains
 * with a mistake, the run of the right one.
 *
 * @param losses to its last iteration
 */
public record RightRun(Experiment experiment, MinMaxDownsampler losses) {
  /** What the longest such run may take: about a tenth of a second. */
  private static final double MAX_WORK = 2e7;

  /** Has the labs of this program show such runs. */
  public static void install() {
    LossView.compareWith(RightRun::of);
  }

  private static Optional<RightRun> of(Experiment experiment) {
    double points = experiment.data().points();
    double work = points * experiment.network().parameterCount() * experiment.iterations();
    if (experiment.get(Setting.MISTAKE).isEmpty() || work > MAX_WORK) {
      return Optional.empty();
    }
    Experiment right = experiment.with(Setting.MISTAKE, List.of());
    Timeline timeline = new Timeline(right);
    timeline.seek(right.iterations(), Integer.MAX_VALUE);
    return Optional.of(new RightRun(right, MinMaxDownsampler.of(LossCurve.of(timeline))));
  }
}
