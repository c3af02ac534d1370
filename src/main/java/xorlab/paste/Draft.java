package xorlab.paste;

import java.util.List;
import java.util.Optional;
import xorlab.paste.Block.Layout;
import xorlab.paste.text.Token;
import xorlab.paste.text.Values;

/**
 * A block before its name is judged beside the others.
 *
 * @param context what a line above said of all that follows it
 */
record Draft(
    String label,
    Optional<Name> name,
    Context context,
    Values values,
    int[] indices,
    int start,
    int end) {
  private static final int[] NONE = {};

  static Draft of(String label, Context context, Values values, int start) {
    int from = Math.min(start, values.start());
    return new Draft(label, Name.of(label), context, values, NONE, from, values.end());
  }

  static Draft series(
      String label, Context context, List<Token> numbers, int[] indices, int start, int end) {
    Values values = Values.list(numbers, false, start, end);
    return new Draft(label, Name.of(label), context, values, indices, start, end);
  }

  Layout layout() {
    return switch (values.shape()) {
      case SCALAR -> Layout.SCALAR;
      case LIST -> Layout.LIST;
      case MATRIX -> Layout.MATRIX;
    };
  }

  /** The same with the meaning that its name has within another, as b within layer1. */
  Draft within(String scope) {
    Optional<Name> inner = scope.isEmpty() ? Optional.empty() : Name.of(scope + " " + label);
    return inner.isPresent() ? new Draft(label, inner, context, values, indices, start, end) : this;
  }

  /** The same with a meaning that its place says, not its label. */
  Draft meaning(String name) {
    return new Draft(label, Name.of(name), context, values, indices, start, end);
  }

  int count() {
    return values.numbers().size();
  }
}
