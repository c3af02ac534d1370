package xorlab.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private int codeStart = -1;
  private int codeEnd;

  PasteReader(String text) {
    this.text = text;
    this.length = Math.min(text.length(), MOST_CHARACTERS);
    this.lexer = new Lexer(text, problems);
  }

  Paste read() {
    if (text.length() > length) {
      problems.add(new Problem(length, text.length(), PasteWords.TOO_LONG));
    }
    readLines(Margins.without(text, SourceLine.of(text, length)));
    finishCode();
    List<Token> tokens = lexer.tokens();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.DOTS) {
        addDots(tokens, token);
        break;
      }
    }
    List<Draft> drafts = Assembler.drafts(LogLineReader.read(text, tokens));
    drafts.addAll(settings);
    drafts.sort(Comparator.comparingInt(draft -> draft.values().start()));
    List<Block> blocks = BlockMaker.blocks(drafts);
    if (blocks.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem(0, length, PasteWords.NO_NUMBER));
    }
    problems.sort(Comparator.comparingInt(Problem::start));
    return new Paste(text, List.copyOf(blocks), List.copyOf(problems));
  }

  private void addDots(List<Token> tokens, Token dots) {
    int at = tokens.indexOf(dots);
    boolean besideNumber =
        at > 0 && (tokens.get(at - 1).isNumber() || tokens.get(at - 1).isLineEnd())
            || at + 1 < tokens.size() && tokens.get(at + 1).isNumber();
    if (besideNumber && lexer.numbers() > 0) {
      problems.add(new Problem(dots.start(), dots.end(), PasteWords.DOTS));
    }
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
      if (lexer.numbers() >= MOST_NUMBERS) {
        problems.add(new Problem(lines.get(i).start(), length, PasteWords.TOO_MANY));
        return;
      }
      readLine(lines.get(i));
    }
  }

  private void readLine(SourceLine line) {
    String content = line.content(text);
    if (!CodeLine.isCode(content)) {
      if (!line.isBlank()) {
        finishCode();
      }
      lexer.read(line.content(), CodeComments.start(text, line));
      return;
    }
    codeStart = codeStart < 0 ? line.content() : codeStart;
    codeEnd = line.end();
    settings.addAll(CodeSettings.in(text, line));
    Optional<SourceLine> printed = CodeSettings.printedName(text, line);
    printed.ifPresent(name -> lexer.read(name.content(), name.end()));
    if (line.isInput()) {
      codeStart = -1;
    }
  }

  private void finishCode() {
    if (codeStart >= 0) {
      problems.add(new Problem(codeStart, codeEnd, PasteWords.IS_CODE));
      codeStart = -1;
    }
  }
}
