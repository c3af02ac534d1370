package xorlab.check.text;

import xorlab.check.CheckResult;

/** A result for scripts, as JSON. */
public final class ResultJson {
  private static final String HEX = "0123456789abcdef";

  private ResultJson() {}

  /** An object with the verdict, the variants, the first number that differs, and a sentence. */
  public static String of(CheckResult result) {
    StringBuilder json = new StringBuilder("{\"verdict\":");
    append(json, result.verdict().token());
    json.append(",\"variants\":[");
    for (int i = 0; i < result.variants().size(); i++) {
      if (i > 0) {
        json.append(',');
      }
      append(json, result.variants().get(i));
    }
    json.append("],\"first\":");
    if (result.first().isPresent()) {
      append(json, result.first().get());
    } else {
      json.append("null");
    }
    json.append(",\"sentence\":");
    append(json, result.sentence());
    return json.append('}').toString();
  }

  private static void append(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
