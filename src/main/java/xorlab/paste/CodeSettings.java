package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.paste.text.Characters;
import xorlab.paste.text.Lexer;
import xorlab.paste.text.SourceLine;
import xorlab.paste.text.Token;
import xorlab.paste.text.Values;

/** What a line of code says literally: a seed, a learning rate, and the name that it prints. */
final class CodeSettings {
  private CodeSettings() {}

  static List<Draft> in(String text, SourceLine line) {
    Lexer lexer = new Lexer(text, Integer.MAX_VALUE);
    lexer.read(line.content(), line.end());
    List<Token> tokens = lexer.tokens();
    List<Draft> settings = new ArrayList<>();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      Token name = tokens.get(i);
      Token number = tokens.get(i + 2);
      Token behind = tokens.get(i + 3);
      if (!name.isWord() || !number.isNumber()) {
        continue;
      }
      boolean call = tokens.get(i + 1).is('(', text) && behind.is(')', text);
      boolean value =
          tokens.get(i + 1).is('=', text)
              && (behind.is(',', text) || behind.is(')', text) || behind.is(';', text));
      String label = text.substring(name.start(), name.end());
      if (call && isGenerator(label) || value && isSetting(label)) {
        String shown = label.endsWith("default_rng") ? "default_rng" : label;
        settings.add(Draft.of(shown, Context.NONE, Values.scalar(number), name.start()));
      }
    }
    return settings;
  }

  private static boolean isGenerator(String label) {
    return Name.of(label).filter(name -> isSeed(name, label)).isPresent();
  }

  private static boolean isSeed(Name name, String label) {
    return name.kind() == Quantity.Kind.SEED
        || name.kind() == Quantity.Kind.OTHER && NameWords.of(label).has(Sense.SEED);
  }

  private static boolean isSetting(String label) {
    return Name.of(label).filter(Name::isSetting).isPresent();
  }

  /** The name in {@code print(W1)} behind a prompt, whose value is printed below. */
  static Optional<SourceLine> printedName(String text, SourceLine line) {
    int open = text.indexOf('(', line.content());
    int close = line.end() - 1;
    if (!line.isInput() || open < 0 || open + 1 >= close || text.charAt(close) != ')') {
      return Optional.empty();
    }
    String function = text.substring(line.content(), open);
    for (int i = open + 1; i < close; i++) {
      char c = text.charAt(i);
      if (!Characters.isWordPart(c) && c != '.' && c != '[' && c != ']') {
        return Optional.empty();
      }
    }
    boolean prints = function.equals("print") || function.equals("disp");
    return prints ? Optional.of(line.from(open + 1, true).until(close)) : Optional.empty();
  }
}
