package xorlab.export.state;

import java.util.List;
import java.util.Optional;

/** A parsed JSON value. */
sealed interface JsonValue {
  /** A string, with its escapes resolved. */
  record StringValue(String text) implements JsonValue {}

  /**
   * A number.
   *
   * @param spelling as in the file
   */
  record NumberValue(String spelling, double value) implements JsonValue {}

  /** true, false or null. */
  record Literal(String word) implements JsonValue {}

  /** An array. */
  record ArrayValue(List<JsonValue> values) implements JsonValue {}

  /** An object, with its members in the order of the file. */
  record ObjectValue(List<String> names, List<JsonValue> values) implements JsonValue {
    Optional<JsonValue> value(String name) {
      int i = names.indexOf(name);
      return i < 0 ? Optional.empty() : Optional.of(values.get(i));
    }
  }
}
