package xorlab.experiment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import xorlab.data.DelimitedText;
import xorlab.numeric.Decimals;

/**
 * Reads the settings of a link: {@code seed=7&learning-rate=0.5}. Mail and chat mangle links: they
 * escape them a second time, or add the bracket or quotation mark that follows. Where such a text
 * can be read in one way only, it is read so. All else stays as it is, to be reported.
 */
public final class LinkParser {
  /** How often a text may have been escaped. */
  private static final int MAX_DEPTH = 3;

  /** What precedes the words that a browser should mark, which is not for the page. */
  private static final String TEXT_FRAGMENT = ":~:";

  private static final String OPENING = "([{<\"'“‘«„*_`#?/";
  private static final String CLOSING = ")]}>\"'”’»“*_`.!|\\";

  /** Characters as HTML writes them, with which a name may begin or a link end. */
  private static final List<String> ENTITIES =
      DelimitedText.split("amp; #38; #038; #x26; gt; lt; quot; apos; #39; nbsp;", ' ');

  /**
   * Of names by which other sites follow who opens a link: utm_source, fbclid, msclkid, igshid,
   * wbraid, _ga, mc_cid. The sign stands for the beginning of the name.
   */
  private static final List<String> FOREIGN =
      DelimitedText.split("&utm_ &_ &mc_ &hsa_ clid clkid igsh braid " + TEXT_FRAGMENT, ' ');

  /** How quoted-printable mail writes an equals sign, after the sign itself. */
  private static final String QUOTED_PRINTABLE = "3d";

  private final SettingTexts texts = new SettingTexts();
  private final UnaryOperator<String> decode;

  private LinkParser(UnaryOperator<String> decode) {
    this.decode = decode;
  }

  /**
   * The names and texts, in their order, a repeated name with each of its texts.
   *
   * @param fragment of the address, without "#"
   * @param decode decodes percent-encoded UTF-8, and keeps what is no such encoding
   */
  public static SettingTexts parse(String fragment, UnaryOperator<String> decode) {
    LinkParser parser = new LinkParser(decode);
    int end = fragment.indexOf(TEXT_FRAGMENT);
    parser.addAll(end < 0 ? fragment : fragment.substring(0, end), 0);
    if (end >= 0) {
      parser.texts.add(TEXT_FRAGMENT, "");
    }
    return parser.texts;
  }

  /** Whether other sites add this name to links. */
  static boolean isForeign(String name) {
    boolean is = false;
    for (String part : FOREIGN) {
      is |= ("&" + name).indexOf(part) >= 0;
    }
    return is;
  }

  private void addAll(String query, int depth) {
    for (String part : DelimitedText.split(query, '&')) {
      int equals = part.indexOf('=');
      String name = decode.apply(equals < 0 ? part : part.substring(0, equals));
      String text = equals < 0 ? "" : decode.apply(part.substring(equals + 1));
      if (!part.isEmpty()) {
        add(name, text, depth);
      }
    }
  }

  private void add(String name, String text, int depth) {
    Optional<Setting<?>> setting = setting(name);
    if (setting.isPresent()) {
      Optional<String> valid = valid(setting.get(), text);
      if (valid.isEmpty() && text.indexOf('&') > 0 && depth < MAX_DEPTH) {
        addAll(setting.get().key() + "=" + text, depth + 1);
      } else {
        texts.add(setting.get().key(), valid.orElse(text));
      }
    } else if (depth < MAX_DEPTH && isEscaped(name)) {
      addAll(text.isEmpty() ? name : name + "=" + text, depth + 1);
    } else if (!text.isEmpty() || DelimitedText.lastIndexOf(name, ENTITIES) < 0) {
      texts.add(name, text);
    }
  }

  /** Whether a name holds what separates names and texts, escaped once more. */
  private static boolean isEscaped(String name) {
    return name.indexOf('=') > 0 || name.indexOf('&') >= 0 || name.indexOf('%') >= 0;
  }

  private static Optional<Setting<?>> setting(String name) {
    Optional<Setting<?>> setting = Setting.ofKey(name);
    return setting.isPresent() ? setting : Setting.ofKey(plainName(name));
  }

  /** A name without what mail and chat may have put before it, around it and into it. */
  private static String plainName(String name) {
    String plain = lowerCase(name, false);
    int start = 0;
    int i = 0;
    while (i < ENTITIES.size()) {
      boolean precedes = plain.startsWith(ENTITIES.get(i), start);
      start += precedes ? ENTITIES.get(i).length() : 0;
      i = precedes ? 0 : i + 1;
    }
    return trimmed(plain.substring(start));
  }

  /** A text that the setting takes: this one, or what it was before it was mangled. */
  private Optional<String> valid(Setting<?> setting, String text) {
    String trimmed = trimmed(text);
    String lower = lowerCase(trimmed, true);
    String unquoted =
        lower.startsWith(QUOTED_PRINTABLE)
            ? trimmed.substring(QUOTED_PRINTABLE.length())
            : decode.apply(trimmed);
    for (String candidate : new String[] {text, trimmed, lower, unquoted, decode.apply(unquoted)}) {
      boolean given = !candidate.isEmpty() || text.isEmpty();
      if (given && setting.read(candidate).isPresent()) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** A text in small letters; a name has no blanks, so that a line was broken where one is. */
  private static String lowerCase(String text, boolean keepBlanks) {
    StringBuilder lower = new StringBuilder();
    String plain = Decimals.plainCharacters(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c > ' ' || keepBlanks) {
        lower.append('A' <= c && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
      }
    }
    return lower.toString();
  }

  /** A text without blanks, brackets and marks around it; {@code sin(x1)} keeps its bracket. */
  private static String trimmed(String text) {
    String plain = Decimals.plainCharacters(text);
    int start = 0;
    int end = plain.length();
    while (start < end && isAround(plain.charAt(start), OPENING)) {
      start++;
    }
    while (start < end
        && isAround(plain.charAt(end - 1), CLOSING)
        && !closesBracket(plain.substring(start, end))) {
      end--;
    }
    return plain.substring(start, end);
  }

  /** Whether a text ends with a round bracket that is opened in it. */
  private static boolean closesBracket(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open >= 0 && text.endsWith(")");
  }

  private static boolean isAround(char c, String marks) {
    return c <= ' ' || marks.indexOf(c) >= 0;
  }
}
