package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import xorlab.data.Dataset;
import xorlab.experiment.Initialization;
import xorlab.mistake.Mistake;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;
import xorlab.network.Parameters;

/**
 * What a program with a mistake, or a right one, prints: the pastes that the check is tried with.
 */
record VariantPaste(String text, Evidence evidence, long seed) {
  /** What people paste. */
  enum Evidence {
    GRADIENTS,
    UPDATE,
    TEN_LOSSES,
    EVERY_20TH,
    ALL
  }

  private static final NetworkSpec NETWORK =
      new NetworkSpec(List.of(2, 2, 1), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);

  private static final List<String> PARAMETERS = List.of("W1", "b1", "W2", "b2");

  /**
   * A paste of a program.
   *
   * @param mistakes in the program; none for a right one
   * @param digits as {@link PrintForm} counts them
   */
  static VariantPaste of(
      List<Mistake> mistakes,
      long seed,
      Evidence evidence,
      PrintForm form,
      int digits,
      boolean showsStart) {
    StepProgram program = StepProgram.right(NETWORK).with(mistakes);
    Parameters start = new Initialization.Random(seed).parameters(NETWORK);
    Dataset xor = Dataset.xor();
    StepRun run = new StepRun(program, start, xor.X(), xor.y(), 1, Optional.of((double) seed));
    List<String> parts = new ArrayList<>();
    parts.add("seed = " + seed);
    if (showsStart) {
      for (String name : PARAMETERS) {
        parts.add(form.print(name, run.get(name), digits));
      }
    }
    double[] losses = new double[140];
    for (int k = 0; k < losses.length; k++) {
      run.pass();
      losses[k] = run.loss();
      if (k == 0 && (evidence == Evidence.GRADIENTS || evidence == Evidence.ALL)) {
        for (String name : PARAMETERS) {
          parts.add(form.print("d" + name, run.get("d" + name), digits));
        }
      }
      run.update();
      if (k == 0 && (evidence == Evidence.UPDATE || evidence == Evidence.ALL)) {
        for (String name : PARAMETERS) {
          parts.add(form.print(name + "_new", run.get(name), digits));
        }
      }
    }
    if (evidence == Evidence.TEN_LOSSES) {
      parts.add(form.losses("losses", java.util.Arrays.copyOf(losses, 10), 1, digits));
    }
    if (evidence == Evidence.EVERY_20TH || evidence == Evidence.ALL) {
      parts.add(form.losses("loss", losses, 20, digits));
    }
    return new VariantPaste(String.join("\n", parts) + "\n", evidence, seed);
  }

  /** A paste in a form that is drawn. */
  static VariantPaste drawn(
      List<Mistake> mistakes, long seed, Evidence evidence, int digits, Random random) {
    PrintForm form = PrintForm.values()[random.nextInt(PrintForm.values().length)];
    return of(mistakes, seed, evidence, form, digits, random.nextBoolean());
  }

  /** Runs the whole check. */
  CheckResult check() {
    Checker checker = new Checker(text, java.util.Map.of());
    while (checker.advance()) {
      continue;
    }
    return checker.result();
  }
}
