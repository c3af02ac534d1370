package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.paste.Block.Layout;
import xorlab.paste.text.Values;

/**
 * Makes blocks of drafts: with the quantities of their names and the precision of their numbers.
 */
final class BlockMaker {
  private BlockMaker() {}

  static List<Block> blocks(String text, List<Draft> drafts) {
    List<Optional<Quantity>> quantities = Naming.quantities(drafts);
    boolean scalarsAreShortest = scalarsAreShortest(drafts);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Values values = draft.values();
      boolean shortest =
          Precision.isShortest(values.numbers())
              || values.isScalar() && scalarsAreShortest && !values.first().numeral().endsInZero();
      boolean shared = values.bracketed() || draft.layout() == Layout.MATRIX && !shortest;
      boolean setting = draft.name().filter(Name::isSetting).isPresent();
      List<PrintedNumber> numbers =
          setting
              ? Precision.exact(values.numbers())
              : Precision.printed(values.numbers(), shortest, shared);
      blocks.add(
          new Block(
              draft.label(),
              quantities.get(i),
              draft.layout(),
              values.rows(),
              values.columns(),
              numbers,
              draft.indices(),
              draft.start(),
              endWithBrackets(text, draft)));
    }
    return blocks;
  }

  /** The end with the brackets that the block opens, such as that of {@code tensor(2.5)}. */
  private static int endWithBrackets(String text, Draft draft) {
    if (draft.start() == draft.values().start()) {
      return draft.end();
    }
    int open = 0;
    for (int i = draft.start(); i < draft.end(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    int end = draft.end();
    while (open > 0 && end < text.length() && text.charAt(end) == ')') {
      end++;
      open--;
    }
    return end;
  }

  private static boolean scalarsAreShortest(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean single = draft.values().isScalar() || draft.indices().length > 0;
      if (single && Precision.isShortest(draft.values().numbers())) {
        return true;
      }
    }
    return false;
  }
}
