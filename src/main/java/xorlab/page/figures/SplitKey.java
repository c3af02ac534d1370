package xorlab.page.figures;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.Split;
import xorlab.page.ui.Dom;
import xorlab.words.DecisionWords;

/** The key to full and hollow markers, where some points are held back. */
final class SplitKey {
  private final HTMLElement key;
  private final HTMLElement train;
  private final HTMLElement test;

  SplitKey(HTMLElement key) {
    this.key = key;
    train = key.querySelector("span");
    test = key.querySelector("span:last-child");
  }

  void show(Split split) {
    int held = split.test().points();
    key.setHidden(held == 0);
    if (held > 0) {
      Dom.setText(train, DecisionWords.inTraining(split.train().points()));
      Dom.setText(test, DecisionWords.heldBack(held));
    }
  }
}
