package xorlab.paste.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.paste.text.Numeral.Form;

/** Cuts lines of a text into numbers, words and signs. */
public final class Lexer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final int mostNumbers;
  private boolean decimalComma;
  private int numbers;

  /**
   * A lexer.
   *
   * @param mostNumbers after so many numbers it reads no more
   */
  public Lexer(String text, int mostNumbers) {
    this.text = text;
    this.mostNumbers = mostNumbers;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** Whether all numbers were read that it may read. */
  public boolean isFull() {
    return numbers >= mostNumbers;
  }

  /** Where the last token ends. */
  public int end() {
    return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
  }

  public void setDecimalComma(boolean decimalComma) {
    this.decimalComma = decimalComma;
  }

  /** Reads from start to end, where a line ends. */
  public void read(int start, int end) {
    int i = start;
    while (i < end && !isFull()) {
      i = Characters.isBlank(text.charAt(i)) ? i + 1 : readToken(start, i, end);
    }
    tokens.add(Token.of(Token.Kind.LINE_END, i, i));
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
      return add(Token.Kind.OTHER_DIGITS, i, wordEnd(i, end));
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
      return add(Token.Kind.HEXADECIMAL, start, wordEnd(start + 1, end));
    }
    int count = NumberLikeText.endOfCount(text, start, end);
    if (count > numberEnd) {
      return counted(start, count);
    }
    int thousands = NumberLikeText.endOfThousands(text, start, end);
    if (thousands > numberEnd && !decimalComma) {
      return add(Token.Kind.THOUSANDS, start, thousands);
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

  /** A whole number with commas between its thousands. */
  private int counted(int start, int end) {
    String digits = text.substring(start, end).replace(",", "");
    Numeral numeral = new Numeral(digits, 0, 0, digits.length(), Form.INTEGER);
    tokens.add(new Token(Token.Kind.NUMBER, start, end, numeral));
    numbers++;
    return end;
  }

  private static boolean isInWord(char c) {
    return Characters.isWordPart(c) || Characters.isOtherDigit(c);
  }

  /** Where a word ends: letters, digits, and points between them. */
  private int wordEnd(int start, int end) {
    int i = start;
    while (i < end
        && (isInWord(text.charAt(i)) || text.charAt(i) == '.' && isInWord(at(i + 1, end)))) {
      i++;
    }
    return Math.max(i, start + 1);
  }
}
