package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.paste.Numeral.Form;
import xorlab.words.PasteWords;

/** Cuts lines of a text into numbers, words and signs. */
final class Lexer {
  private final String text;
  private final List<Problem> problems;
  private final List<Token> tokens = new ArrayList<>();
  private boolean decimalComma;
  private int numbers;

  Lexer(String text, List<Problem> problems) {
    this.text = text;
    this.problems = problems;
  }

  List<Token> tokens() {
    return tokens;
  }

  int numbers() {
    return numbers;
  }

  void setDecimalComma(boolean decimalComma) {
    this.decimalComma = decimalComma;
  }

  /** Reads from start to end, where a line ends. */
  void read(int start, int end) {
    for (int i = start; i < end; ) {
      i = Characters.isBlank(text.charAt(i)) ? i + 1 : readToken(start, i, end);
    }
    tokens.add(Token.of(Token.Kind.LINE_END, end, end));
  }

  private int readToken(int lineStart, int i, int end) {
    char c = text.charAt(i);
    if (isStartOfNumber(i, end) && !isGluedToWord(lineStart, i)) {
      NumeralReader reader = new NumeralReader(text, i, end, decimalComma);
      Optional<Numeral> numeral = reader.read();
      if (numeral.isPresent()) {
        return number(i, end, reader.end(), numeral.get());
      }
    }
    if (Characters.isOtherDigit(c)) {
      int wordEnd = wordEnd(i, end);
      problems.add(new Problem(i, wordEnd, PasteWords.OTHER_DIGITS));
      return add(Token.Kind.WORD, i, wordEnd);
    }
    if (Characters.isWordPart(c)) {
      return add(Token.Kind.WORD, i, wordEnd(i, end));
    }
    if (c == '\u2026' || text.startsWith("...", i) && i + 3 <= end) {
      return add(Token.Kind.DOTS, i, c == '.' ? i + 3 : i + 1);
    }
    return add(Token.Kind.SYMBOL, i, i + 1);
  }

  private int add(Token.Kind kind, int start, int end) {
    tokens.add(Token.of(kind, start, end));
    return end;
  }

  private char at(int index, int end) {
    return index < end ? text.charAt(index) : 0;
  }

  private boolean isStartOfNumber(int i, int end) {
    char c = text.charAt(i);
    boolean sign = Characters.isMinus(c) || c == '+';
    if (sign && i > 0 && Characters.isWordPart(text.charAt(i - 1))) {
      return false;
    }
    char first = sign ? at(i + 1, end) : c;
    char second = at(sign ? i + 2 : i + 1, end);
    return Characters.isDigit(first)
        || first == '.' && Characters.isDigit(second)
        || (first == 'n' || first == 'N') && (second == 'a' || second == 'A')
        || (first == 'i' || first == 'I') && (second == 'n' || second == 'N');
  }

  /** Whether an operator joins what follows to a word, as in {@code a+9}. */
  private boolean isGluedToWord(int lineStart, int i) {
    if (i < lineStart + 2) {
      return false;
    }
    char before = text.charAt(i - 1);
    boolean operator = before == '/' || before == '+' || before == '^' || before == '\\';
    return operator && Characters.isWordPart(text.charAt(i - 2));
  }

  private int number(int start, int end, int numberEnd, Numeral numeral) {
    if (text.startsWith("0x", start) || text.startsWith("-0x", start)) {
      int wordEnd = wordEnd(start + 1, end);
      problems.add(new Problem(start, wordEnd, PasteWords.HEXADECIMAL));
      return add(Token.Kind.WORD, start, wordEnd);
    }
    int thousands = NumberLikeText.endOfThousands(text, start, end);
    if (thousands > numberEnd && !decimalComma) {
      problems.add(new Problem(start, thousands, PasteWords.THOUSANDS));
      return add(Token.Kind.WORD, start, thousands);
    }
    int other = NumberLikeText.end(text, start, numberEnd, end);
    if (other > numberEnd) {
      return add(Token.Kind.MEASURE, start, other);
    }
    int fraction = numeral.isInteger() ? NumberLikeText.endOfFraction(text, numberEnd, end) : 0;
    boolean isFraction = fraction > numberEnd;
    int tokenEnd = isFraction ? fraction : numberEnd;
    Numeral read = isFraction ? numeral.in(Form.FRACTION) : numeral;
    tokens.add(new Token(Token.Kind.NUMBER, start, tokenEnd, read));
    numbers++;
    return tokenEnd;
  }

  /** Where a word ends: letters, digits, and points between them. */
  private int wordEnd(int start, int end) {
    int i = start;
    while (i < end
        && (Characters.isWordPart(text.charAt(i))
            || text.charAt(i) == '.' && Characters.isWordPart(at(i + 1, end)))) {
      i++;
    }
    return Math.max(i, start + 1);
  }
}
