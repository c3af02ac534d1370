package xorlab.export;

import java.util.List;
import java.util.Optional;

/** A parsed JSON value. */
sealed interface Json {
  /** A string, with its escapes resolved. */
  record Text(String text) implements Json {}

  /**
   * A number.
   *
   * @param spelling as in the file
   */
  record Numeral(String spelling, double value) implements Json {}

  /** true, false or null. */
  record Word(String word) implements Json {}

  /** An array. */
  record Items(List<Json> values) implements Json {}

  /** An object, with its members in the order of the file. */
  record Members(List<String> names, List<Json> values) implements Json {
    Optional<Json> value(String name) {
      int i = names.indexOf(name);
      return i < 0 ? Optional.empty() : Optional.of(values.get(i));
    }
  }
}
