package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.data.Dataset;
import xorlab.experiment.Initialization;
import xorlab.formula.tree.Scope;
import xorlab.mistake.Mistake;
import xorlab.mistake.Mistakes;
import xorlab.mistake.ProgramLine;
import xorlab.mistake.StepProgram;
import xorlab.mistake.StepRun;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.network.NetworkSpec;

/** Each line of the programs gives the same bits however it is evaluated. */
class MistakeNumbersTest {
  private static final NetworkSpec NETWORK =
      new NetworkSpec(List.of(2, 2, 1), Activation.SIGMOID, Activation.SIGMOID, Loss.CROSS_ENTROPY);

  @Test
  void aCompiledLineHasTheBitsOfTheTape() {
    for (Mistake mistake : Mistakes.ALL) {
      StepProgram program = StepProgram.right(NETWORK).with(mistake);
      if (program.isOnline()) {
        continue; // whose values are those of its points together
      }
      Dataset xor = Dataset.xor();
      StepRun run =
          new StepRun(
              program,
              new Initialization.Random(3).parameters(NETWORK),
              xor.X(),
              xor.y(),
              1,
              Optional.of(3.0));
      run.pass();
      Scope scope =
          new Scope() {
            @Override
            public Optional<Node> value(Tape tape, String name) {
              return Optional.of(tape.leaf(name, run.get(name)));
            }

            @Override
            public Optional<Node> call(Tape tape, String function, List<Node> arguments) {
              return Optional.empty();
            }
          };
      for (ProgramLine line : program.lines(ProgramLine.Phase.PASS)) {
        boolean isLast = lastFor(program, line);
        boolean usesItself = line.assignment().formula().names().contains(line.target());
        boolean callsNumpy = line.text().contains("flip");
        if (isLast && !usesItself && !callsNumpy) {
          double[] expected =
              line.assignment().formula().evaluate(new Tape(), scope).value().values();
          double[] actual = run.get(line.target()).values();
          for (int k = 0; k < actual.length; k++) {
            assertEquals(
                expected[Math.min(k, expected.length - 1)],
                actual[k],
                mistake.name() + ": " + line.text());
          }
        }
      }
    }
  }

  private static boolean lastFor(StepProgram program, ProgramLine line) {
    ProgramLine last = line;
    for (ProgramLine other : program.lines(ProgramLine.Phase.PASS)) {
      last = other.target().equals(line.target()) ? other : last;
    }
    return last == line;
  }
}
