package xorlab.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;
import xorlab.formula.Assignment;
import xorlab.formula.tree.Scope;
import xorlab.numeric.Matrix;

/** Names that lines of a program have assigned, over those of the state. */
final class AssignedScope implements Scope {
  private final LessonValues values;
  private final Map<String, Matrix> assigned = new HashMap<>();

  AssignedScope(LessonValues values) {
    this.values = values;
  }

  /** Runs a line. */
  Matrix assign(Assignment line) {
    Matrix value = line.formula().evaluate(new Tape(), this).value();
    assigned.put(line.name(), value);
    return value;
  }

  /** What a name means now. */
  Optional<Matrix> find(String name) {
    Matrix value = assigned.get(name);
    return value != null ? Optional.of(value) : values.find(name);
  }

  @Override
  public Optional<Node> value(Tape tape, String name) {
    return find(name).map(matrix -> tape.leaf(name, matrix));
  }

  @Override
  public Optional<Node> call(Tape tape, String function, List<Node> arguments) {
    return values.call(tape, function, arguments);
  }
}
