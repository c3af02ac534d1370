package xorlab.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xorlab.paste.text.CodeComments;
import xorlab.paste.text.DecimalComma;
import xorlab.paste.text.Lexer;
import xorlab.paste.text.LineKind;
import xorlab.paste.text.LogLineReader;
import xorlab.paste.text.Margins;
import xorlab.paste.text.SourceLine;
import xorlab.paste.text.Token;
import xorlab.words.PasteWords;

/** Reads a paste in steps: lines, tokens, values with labels, blocks, names. */
final class PasteReader {
  static final int MOST_CHARACTERS = 1_000_000;
  static final int MOST_NUMBERS = 100_000;

  private final String text;
  private final int length;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Draft> settings = new ArrayList<>();
  private final Lexer lexer;

  /** The lines since the last print, which are no print: one problem tells of them all. */
  private LineKind unread = LineKind.PRINT;

  private int unreadStart;
  private int unreadEnd;

  PasteReader(String text) {
    this.text = text;
    this.length = Math.min(text.length(), MOST_CHARACTERS);
    this.lexer = new Lexer(text, MOST_NUMBERS);
  }

  Paste read() {
    if (text.length() > length) {
      problems.add(new Problem(length, text.length(), PasteWords.TOO_LONG));
    }
    readLines(Margins.without(text, SourceLine.of(text, length)));
    finishUnread();
    List<Token> tokens = lexer.tokens();
    addProblems(tokens);
    List<Draft> drafts = Assembler.drafts(LogLineReader.read(text, tokens));
    drafts.addAll(settings);
    drafts.sort(Comparator.comparingInt(draft -> draft.values().start()));
    List<Block> blocks = BlockMaker.blocks(text, drafts);
    Paste paste = new Paste(text, List.copyOf(blocks), List.of());
    if (problems.isEmpty() && paste.numbers() == 0 && !hasQuantity(blocks)) {
      String sentence = blocks.isEmpty() ? PasteWords.NO_NUMBER : PasteWords.NO_NAME;
      problems.add(new Problem(0, length, sentence));
    }
    problems.sort(Comparator.comparingInt(Problem::start));
    return new Paste(text, paste.blocks(), List.copyOf(problems));
  }

  private static boolean hasQuantity(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.quantity().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** One problem for the first token of each kind that is no number and looks like one. */
  private void addProblems(List<Token> tokens) {
    Set<Token.Kind> seen = EnumSet.noneOf(Token.Kind.class);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String sentence =
          switch (token.kind()) {
            case HEXADECIMAL -> PasteWords.HEXADECIMAL;
            case THOUSANDS -> PasteWords.THOUSANDS;
            case OTHER_DIGITS -> PasteWords.OTHER_DIGITS;
            case DOTS -> isAmongNumbers(tokens, i) ? PasteWords.DOTS : "";
            case WORD, MEASURE -> isAmongEntries(tokens, i) ? PasteWords.NOT_A_NUMBER : "";
            case NUMBER, SYMBOL, LINE_END -> "";
          };
      if (!sentence.isEmpty() && seen.add(token.kind())) {
        problems.add(new Problem(token.start(), token.end(), sentence));
      }
    }
  }

  /** Whether it stands where an entry of a list belongs, and a number is the entry beside it. */
  private boolean isAmongEntries(List<Token> tokens, int i) {
    boolean isEntry = isSeparator(tokens, i - 1, '[') && isSeparator(tokens, i + 1, ']');
    boolean follows = i > 1 && tokens.get(i - 2).isNumber();
    boolean precedes = i + 2 < tokens.size() && tokens.get(i + 2).isNumber();
    return isEntry && (follows || precedes);
  }

  private boolean isSeparator(List<Token> tokens, int i, char bracket) {
    return i >= 0
        && i < tokens.size()
        && (tokens.get(i).is(',', text) || tokens.get(i).is(bracket, text));
  }

  /** Whether dots stand for numbers: a number, or an end of a line with one, is beside them. */
  private static boolean isAmongNumbers(List<Token> tokens, int dots) {
    int before = dots - 1;
    while (before >= 0 && (tokens.get(before).isLineEnd() || isSign(tokens.get(before)))) {
      before--;
    }
    int behind = dots + 1;
    while (behind < tokens.size()
        && (tokens.get(behind).isLineEnd() || isSign(tokens.get(behind)))) {
      behind++;
    }
    return before >= 0
        && tokens.get(before).isNumber()
        && behind < tokens.size()
        && tokens.get(behind).isNumber();
  }

  private static boolean isSign(Token token) {
    return token.kind() == Token.Kind.SYMBOL;
  }

  private void readLines(List<SourceLine> lines) {
    int paragraph = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == paragraph) {
        while (paragraph < lines.size() && !lines.get(paragraph).isBlank()) {
          paragraph++;
        }
        lexer.setDecimalComma(DecimalComma.isIn(text, lines.subList(i, paragraph)));
        paragraph = Math.max(paragraph, i + 1);
      }
      boolean again = i > 0 && lines.get(i).isBlank() && lines.get(i - 1).isBlank();
      if (!again) {
        readLine(lines.get(i));
      }
      if (lexer.isFull()) {
        addTooMany();
        return;
      }
    }
  }

  /** A problem if anything but blanks follows the last number that is read. */
  private void addTooMany() {
    int rest = lexer.end();
    while (rest < length && text.charAt(rest) <= ' ') {
      rest++;
    }
    if (rest < length) {
      problems.add(new Problem(rest, length, PasteWords.TOO_MANY));
    }
  }

  private void readLine(SourceLine line) {
    LineKind kind = LineKind.of(line.content(text));
    if (kind == LineKind.PRINT || kind == LineKind.LITERAL) {
      if (kind == LineKind.PRINT && !line.isBlank()) {
        finishUnread();
      }
      lexer.read(line.content(), CodeComments.start(text, line));
      return;
    }
    boolean quoted = unread == LineKind.ERROR && kind == LineKind.CODE;
    if (kind != unread && !quoted) {
      finishUnread();
      unread = kind;
      unreadStart = line.content();
    }
    unreadEnd = line.end();
    if (unread == LineKind.CODE) {
      settings.addAll(CodeSettings.in(text, line));
      Optional<SourceLine> printed = CodeSettings.printedName(text, line);
      printed.ifPresent(name -> lexer.read(name.content(), name.end()));
    }
    if (line.isInput()) {
      unread = LineKind.PRINT;
    }
  }

  private void finishUnread() {
    String sentence =
        switch (unread) {
          case PRINT, LITERAL -> "";
          case CODE -> PasteWords.IS_CODE;
          case ERROR -> PasteWords.IS_ERROR;
          case MARKUP -> PasteWords.IS_MARKUP;
        };
    if (!sentence.isEmpty()) {
      problems.add(new Problem(unreadStart, unreadEnd, sentence));
    }
    unread = LineKind.PRINT;
  }
}
