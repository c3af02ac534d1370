package xorlab.page.check;

import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.Assumption;
import xorlab.check.CheckResult;
import xorlab.check.ReadBlock;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** What was read: the blocks, and the assumptions about them. */
final class ReadingCard {
  private static final int MOST = 24;

  private final HTMLElement summary;
  private final HTMLElement tokens;
  private final AssumptionRows assumptions;

  ReadingCard(HTMLElement section, Map<Assumption.Name, String> fixed, Runnable changed) {
    summary = section.querySelector(".aside");
    tokens = section.querySelector(".tokens");
    assumptions = new AssumptionRows(section.querySelector(".assumptions"), fixed, changed);
  }

  void show(CheckResult result) {
    List<ReadBlock> blocks = result.reading();
    Dom.setText(summary, blocks.isEmpty() ? CheckWords.NOTHING_YET : result.summary());
    tokens.clear();
    if (blocks.isEmpty()) {
      Dom.add(tokens, "p", CheckWords.BLOCKS_COME_HERE);
    }
    for (int i = 0; i < Math.min(MOST, blocks.size()); i++) {
      HTMLElement token = Dom.add(tokens, "span");
      token.setClassName("token");
      Dom.add(token, "b", blocks.get(i).name());
      Dom.add(token, "span", blocks.get(i).shape());
    }
    if (blocks.size() > MOST) {
      Dom.add(tokens, "span", CheckWords.moreBlocks(blocks.size() - MOST)).setClassName("token");
    }
    assumptions.show(result.assumptions());
  }
}
