package xorlab.site;

import org.openqa.selenium.json.Json;

/** Converts a test's JavaScript for a page, and its result for the test. */
final class Script {
  private Script() {}

  /**
   * An expression for a promise of text, which every browser returns alike. The value is sent as
   * JSON: a double keeps every bit, but NaN and the infinities become null and -0 becomes 0.
   */
  static String promise(String body) {
    return "(async () => {"
        + body
        + "\n})().then(value => '=' + (JSON.stringify(value) ?? 'null'),"
        + " error => '!' + error + '\\n' + (error?.stack ?? ''))";
  }

  /** The Java value of that text: a Map, List, String, Long, Double, Boolean or null. */
  static Object value(String text) {
    if (text.startsWith("!")) {
      throw new AssertionError("The script failed in the page: " + text.substring(1).strip());
    }
    return new Json().toType(text.substring(1), Json.OBJECT_TYPE);
  }

  /** JavaScript's literal for a string, or for a list of them. */
  static String quote(Object value) {
    return new Json().toJson(value);
  }
}
