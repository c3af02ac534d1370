package xorlab.survey;

import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Setting;
import xorlab.training.Texts;

/**
 * Runs to be made, numbered from 0, in slices that follow one another. A slice's result does not
 * depend on when or where it is made.
 */
public sealed interface Job permits Survey, RunMap {
  /** How many runs there are. */
  int runs();

  /** How many updates each run makes. */
  int iterations();

  /** How many slices there are. */
  int slices();

  /** The number of the first run of a slice. */
  int first(int slice);

  /** How many runs a slice has. */
  int size(int slice);

  /** A slice at its beginning, ready to be trained. */
  SliceWork begin(int slice);

  /** One run on its own, ready to be trained. */
  SliceWork beginRun(int run);

  /** The experiment of one run, as a lab shows it. */
  Experiment run(int run);

  /** The whole job as texts, from which {@link #of} makes it again in another place. */
  Texts texts();

  /** The job that {@link #texts} told of. */
  static Job of(Texts texts) {
    Texts settings = new Texts();
    Texts own = new Texts();
    for (int i = 0; i < texts.size(); i++) {
      boolean isSetting = Setting.named(texts.name(i)).isPresent();
      (isSetting ? settings : own).put(texts.name(i), texts.text(i));
    }
    Experiment experiment = Reading.of(settings).experiment();
    double[] numbers = new double[own.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Decimals.parse(own.text(i)).orElseThrow();
    }
    return numbers.length == 2
        ? new Survey(experiment, numbers[0], (int) numbers[1])
        : RunMap.of(experiment, numbers);
  }

  /** All that an experiment was given, and then numbers of the job's own. */
  static Texts texts(Experiment experiment, String[] names, double[] numbers) {
    Texts texts = new Texts();
    for (Setting setting : Setting.values()) {
      Optional<String> given = experiment.given(setting);
      given.ifPresent(text -> texts.put(setting.label(), text));
    }
    for (int i = 0; i < names.length; i++) {
      texts.put(names[i], Decimals.plain(numbers[i]));
    }
    return texts;
  }
}
