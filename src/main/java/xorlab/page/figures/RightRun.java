package xorlab.page.figures;

import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.plot.loss.EarlierRun;
import xorlab.plot.loss.LossCurve;
import xorlab.plot.loss.MinMaxDownsampler;
import xorlab.training.Timeline;
import xorlab.words.AlteredWords;

/** Beside the losses of a network that trains with a mistake, those of the right one. */
public final class RightRun {
  /** The most that such a run may take, in products: about a tenth of a second. */
  private static final double MAX_WORK = 2e7;

  private RightRun() {}

  /** Has the labs of this program show such runs. */
  public static void install() {
    LossView.compareWith(RightRun::addTo);
  }

  private static void addTo(EarlierRuns earlier, Experiment experiment) {
    double points = experiment.data().points();
    double work = points * experiment.network().parameterCount() * experiment.iterations();
    Experiment right = experiment.with(Setting.MISTAKE, List.of());
    boolean isRight = experiment.get(Setting.MISTAKE).isEmpty();
    if (!isRight && work <= MAX_WORK && !earlier.contain(right)) {
      Timeline timeline = new Timeline(right);
      timeline.seek(right.iterations(), Integer.MAX_VALUE);
      MinMaxDownsampler losses = MinMaxDownsampler.of(LossCurve.of(timeline));
      String settings = EarlierRuns.settings(right);
      earlier.add(new EarlierRun(AlteredWords.RIGHT_NETWORK, settings, losses), right);
    }
  }
}
