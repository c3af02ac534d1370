package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;

/** Parts tokens into lines, and lines into values and the texts before them. */
public final class LogLineReader {
  private final String text;
  private final List<Token> tokens;
  private final int[] matches;
  private final boolean[] dropped;
  private final boolean[] pure;
  private final ArrayReader arrays;

  private final List<LogLine> lines = new ArrayList<>();
  private List<Entry> entries = new ArrayList<>();

  /** Numbers without brackets that follow each other. */
  private final List<Token> bare = new ArrayList<>();

  /** The tokens of the text since the last value: from the first to the last of them. */
  private int textStart = -1;

  private int textEnd = -1;
  private boolean words;
  private boolean sequel;
  private int lineStart = -1;

  /** The names before the braces that are open. */
  private final List<String> scopes = new ArrayList<>();

  private LogLineReader(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.matches = Brackets.matches(text, tokens);
    this.dropped = Wrappers.dropped(text, tokens, matches);
    this.pure = Brackets.pure(text, tokens, matches, dropped);
    this.arrays = new ArrayReader(text, tokens, matches, dropped);
  }

  public static List<LogLine> read(String text, List<Token> tokens) {
    return new LogLineReader(text, tokens).read();
  }

  private List<LogLine> read() {
    for (int i = 0; i < tokens.size(); i++) {
      if (dropped[i]) {
        continue;
      }
      Token token = tokens.get(i);
      if (token.isLineEnd()) {
        finishLine(token.start());
        continue;
      }
      lineStart = lineStart < 0 ? token.start() : lineStart;
      if (pure[i] && matches[i] > i) {
        if (isIndexOfName(i)) {
          addText(i, matches[i]);
        } else if (!isColumnOfR(i)) {
          for (Values values : arrays.read(i)) {
            addArray(values);
          }
        }
        i = matches[i];
      } else if (token.isNumber() && isNumberOfName(i)) {
        addText(i, i);
      } else if (token.isNumber()) {
        addNumber(token);
      } else if (token.isUnread()) {
        finishBare();
        clearText();
      } else if (token.is('{', text) && opensScope(i)) {
        scopes.add(label());
        clearText();
      } else if (token.is('}', text) && matches[i] >= 0 && opensScope(matches[i])) {
        scopes.remove(scopes.size() - 1);
        if (!entries.isEmpty()) {
          finishLine(token.end());
        }
      } else {
        addText(i, i);
      }
    }
    return lines;
  }

  /** Whether a bracket is glued to a name and holds one whole number, as in {@code W[1]}. */
  private boolean isIndexOfName(int open) {
    Token before = open > 0 ? tokens.get(open - 1) : tokens.get(open);
    boolean glued =
        before.end() == tokens.get(open).start()
            && !dropped[open - 1]
            && (before.isWord() || before.is(']', text) && words || before.is('^', text));
    return glued && matches[open] == open + 2 && tokens.get(open + 1).numeral().isInteger();
  }

  /** Whether a brace holds names with values and is not glued to a word, as a type in Julia is. */
  private boolean opensScope(int open) {
    boolean glued =
        open > 0
            && tokens.get(open - 1).isWord()
            && tokens.get(open - 1).end() == tokens.get(open).start();
    return matches[open] > open && !dropped[open] && !glued;
  }

  /** Whether a whole number is part of a name, as in "layer 1 weights" or "Input 2: 0.5". */
  private boolean isNumberOfName(int i) {
    Token number = tokens.get(i);
    if (isEndOfPath(i)) {
      return true;
    }
    if (i == 0 || i + 1 >= tokens.size() || !bare.isEmpty() || !number.numeral().isInteger()) {
      return false;
    }
    Token before = tokens.get(i - 1);
    if (!before.isWord() || dropped[i - 1] || number.end() != number.start() + 1) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean named = next.is(':', text) || next.is('=', text);
    return switch (Characters.lower(text.substring(before.start(), before.end()))) {
      case "layer", "neuron", "unit", "node" -> named || next.isWord() || matches[i + 1] > i;
      case "input", "weight", "weights", "bias", "w", "b", "theta", "synapse", "output" -> named;
      default -> false;
    };
  }

  /** Whether it is the 0 of {@code dense_1/kernel:0}, as Keras names weights. */
  private boolean isEndOfPath(int i) {
    if (i < 3 || !tokens.get(i - 1).is(':', text) || !tokens.get(i - 3).is('/', text)) {
      return false;
    }
    Token name = tokens.get(i - 2);
    String word = text.substring(name.start(), Math.min(name.end(), name.start() + 8));
    boolean glued = name.end() + 1 == tokens.get(i).start();
    return glued && (word.equals("kernel") || word.equals("bias"));
  }

  /** Whether it is {@code [,1]}, which R prints above a column. */
  private boolean isColumnOfR(int open) {
    return matches[open] == open + 3
        && tokens.get(open + 1).is(',', text)
        && tokens.get(open + 2).isNumber();
  }

  private void addText(int first, int last) {
    Token token = tokens.get(first);
    if (isWeak(token) || isXor(token) && !bare.isEmpty()) {
      return;
    }
    finishBare();
    textStart = textStart < 0 ? token.start() : textStart;
    textEnd = tokens.get(last).end();
    words |= token.isWord();
    sequel = true;
  }

  /** Commas and the like part numbers that belong together. */
  private boolean isWeak(Token token) {
    return token.is(',', text)
        || token.is(';', text)
        || token.is('|', text)
        || token.is('"', text)
        || token.is('\'', text);
  }

  /** The operator between two inputs, as in {@code 0 XOR 1 = 0.98}. */
  private boolean isXor(Token token) {
    return token.isWord()
        && token.end() == token.start() + 3
        && Characters.lower(text.substring(token.start(), token.end())).equals("xor");
  }

  private void addNumber(Token number) {
    if (!bare.isEmpty() && number.numeral().form() == Numeral.Form.FRACTION) {
      finishBare();
    }
    bare.add(number);
    if (number.numeral().form() == Numeral.Form.FRACTION) {
      finishBare();
    }
  }

  private void addArray(Values values) {
    finishBare();
    addEntry(values);
  }

  private void finishBare() {
    if (!bare.isEmpty()) {
      List<Token> numbers = List.copyOf(bare);
      bare.clear();
      addEntry(Values.bare(numbers));
    }
  }

  private void addEntry(Values values) {
    String label = label();
    int start = label.isEmpty() ? values.start() : Labels.start(text, textStart, textEnd);
    if (!entries.isEmpty() && !label.isEmpty() && label.equals(entries.get(0).label())) {
      finishEntries(start, "");
      lineStart = start;
    }
    if (Iterations.isIndex(label) && values.startsWhole()) {
      List<Token> others = values.numbers().subList(1, values.numbers().size());
      entries.add(new Entry(label, scope(), sequel, start, Values.scalar(values.first())));
      entries.add(new Entry("", scope(), false, others.get(0).start(), Values.bare(others)));
    } else {
      entries.add(new Entry(label, scope(), sequel, start, values));
    }
    clearText();
  }

  /** The name in the text since the last value. */
  private String label() {
    if (textStart < 0 || !words) {
      return "";
    }
    int from = Labels.start(text, textStart, textEnd);
    return text.substring(from, Labels.end(text, from, textEnd));
  }

  private String scope() {
    return scopes.isEmpty() ? "" : scopes.get(scopes.size() - 1);
  }

  private void clearText() {
    textStart = -1;
    words = false;
    sequel = false;
  }

  private void finishLine(int end) {
    finishBare();
    String after = textStart < 0 ? "" : text.substring(textStart, textEnd);
    finishEntries(end, after);
    clearText();
    lineStart = -1;
  }

  private void finishEntries(int end, String after) {
    int start = lineStart < 0 ? end : lineStart;
    lines.add(new LogLine(Entry.joined(entries), after, start, end));
    entries = new ArrayList<>();
  }
}
