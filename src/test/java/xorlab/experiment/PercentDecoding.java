package xorlab.experiment;

/**
 * Decodes the text of an address: percent-encoded UTF-8, and a plus for a space. What is no such
 * encoding stays as it is, so that no address fails. On the page the browser does it.
 */
public final class PercentDecoding {
  private static final char REPLACEMENT = '\uFFFD';

  private final String text;
  private final StringBuilder decoded = new StringBuilder();
  private int position;

  private PercentDecoding(String text) {
    this.text = text;
  }

  /** The decoded text. */
  public static String decode(String text) {
    PercentDecoding decoding = new PercentDecoding(text);
    while (decoding.position < text.length()) {
      decoding.next();
    }
    return decoding.decoded.toString();
  }

  private void next() {
    int lead = octet();
    if (lead < 0) {
      char c = text.charAt(position++);
      decoded.append(c == '+' ? ' ' : c);
      return;
    }
    position += 3;
    if (lead < 0x80) {
      decoded.append((char) lead);
      return;
    }
    // the number of octets that follow is told by the leading ones of the first
    int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    int point = lead & 0x3F >> following;
    boolean isWhole = following > 0;
    for (int i = 0; isWhole && i < following; i++) {
      int octet = octet();
      isWhole = octet >= 0 && (octet & 0xC0) == 0x80;
      if (isWhole) {
        point = point << 6 | octet & 0x3F;
        position += 3;
      }
    }
    append(isWhole ? point : REPLACEMENT);
  }

  private void append(int point) {
    if (point < 0x10000) {
      decoded.append((char) point);
    } else {
      int above = point - 0x10000;
      decoded.append((char) (0xD800 | above >> 10 & 0x3FF)).append((char) (0xDC00 | above & 0x3FF));
    }
  }

  /** The octet that is encoded here; -1 if none is. */
  private int octet() {
    if (position + 2 >= text.length() || text.charAt(position) != '%') {
      return -1;
    }
    int high = digit(text.charAt(position + 1));
    int low = digit(text.charAt(position + 2));
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static int digit(char c) {
    int digit = "0123456789abcdefABCDEF".indexOf(c);
    return digit < 16 ? digit : digit - 6;
  }
}
