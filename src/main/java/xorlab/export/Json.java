package xorlab.export;

import java.util.List;
import java.util.Optional;

/** A JSON value that has been read. */
sealed interface Json {
  /** A text between quotation marks, its escapes resolved. */
  record Text(String text) implements Json {}

  /**
   * A number.
   *
   * @param spelling as the file writes it
   */
  record Numeral(String spelling, double value) implements Json {}

  /** true, false or null. */
  record Word(String word) implements Json {}

  /** Values in square brackets. */
  record Items(List<Json> values) implements Json {}

  /** Names and their values in braces, in the order of the file. */
  record Members(List<String> names, List<Json> values) implements Json {
    Optional<Json> value(String name) {
      int i = names.indexOf(name);
      return i < 0 ? Optional.empty() : Optional.of(values.get(i));
    }
  }
}
