package xorlab.formula.tree;

import java.util.List;
import java.util.Optional;
import xorlab.autodiff.Node;
import xorlab.autodiff.Tape;

/** What names and functions mean. */
public interface Scope {
  /**
   * The value of a name in its canonical spelling, such as "W1" or "y_hat", recorded on the tape;
   * empty if there is none. It is asked for each name once in an evaluation.
   */
  Optional<Node> value(Tape tape, String name);

  /**
   * The value of a function that the language does not know itself, such as "loss"; empty if there
   * is none.
   *
   * @throws FormulaException or IllegalArgumentException if the arguments do not fit; the message
   *     says why
   */
  Optional<Node> call(Tape tape, String function, List<Node> arguments);

  /** The names to tell a reader who used another one; empty to tell none. */
  default List<String> names() {
    return List.of();
  }
}
