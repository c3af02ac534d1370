package xorlab.training;

import java.util.Optional;
import java.util.function.Function;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;

/**
 * Where programs with mistakes come from. xorlab.mistake.training installs them; a program of the
 * page without that trains every network right.
 */
public final class AlteredTraining {
  private static Function<Experiment, Optional<AlteredProgram>> programs = run -> Optional.empty();
  private static Function<Experiment, Trainer> trainers = OptimizerTrainer::new;

  private AlteredTraining() {}

  /** Installs what makes the program of an experiment that has mistakes. */
  public static void install(Function<Experiment, AlteredProgram> ofMistakes) {
    programs =
        run ->
            run.get(Setting.MISTAKE).isEmpty()
                ? Optional.empty()
                : Optional.of(ofMistakes.apply(run));
    trainers =
        run -> {
          Optional<AlteredProgram> program = program(run);
          return program.isPresent()
              ? new AlteredTrainer(run, program.get())
              : new OptimizerTrainer(run);
        };
  }

  /** The program of an experiment; empty for one without a mistake. */
  public static Optional<AlteredProgram> program(Experiment experiment) {
    return programs.apply(experiment);
  }

  /** What trains an experiment. */
  static Trainer trainer(Experiment experiment) {
    return trainers.apply(experiment);
  }
}
