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
  private static Optional<Function<Experiment, AlteredProgram>> programs = Optional.empty();

  private AlteredTraining() {}

  /** Installs what makes the program of an experiment that has mistakes. */
  public static void install(Function<Experiment, AlteredProgram> programs) {
    AlteredTraining.programs = Optional.of(programs);
  }

  /** The program of an experiment; empty for one without a mistake. */
  public static Optional<AlteredProgram> program(Experiment experiment) {
    return programs.isEmpty() || experiment.get(Setting.MISTAKE).isEmpty()
        ? Optional.empty()
        : Optional.of(programs.get().apply(experiment));
  }

  /** What trains an experiment. */
  static Trainer trainer(Experiment experiment) {
    Optional<AlteredProgram> program = program(experiment);
    return program.isPresent()
        ? new AlteredTrainer(experiment, program.get())
        : new OptimizerTrainer(experiment);
  }
}
