package xorlab.export.picture;

/** Base64 (RFC 4648, section 4). */
final class Base64 {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private Base64() {}

  static String of(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length; i += 3) {
      int three = at(bytes, i) << 16 | at(bytes, i + 1) << 8 | at(bytes, i + 2);
      text.append(LETTERS.charAt(three >> 18));
      text.append(LETTERS.charAt(three >> 12 & 63));
      text.append(i + 1 < bytes.length ? LETTERS.charAt(three >> 6 & 63) : '=');
      text.append(i + 2 < bytes.length ? LETTERS.charAt(three & 63) : '=');
    }
    return text.toString();
  }

  private static int at(byte[] bytes, int i) {
    return i < bytes.length ? bytes[i] & 255 : 0;
  }
}
