package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** A chapter in each of the three engines: its prediction, a number and lines that are typed. */
@DailyIn({Browser.FIREFOX, Browser.WEBKIT})
class LearnEverywhereIT {
  @InEveryBrowser
  void aReaderWritesTheForwardPass(Tab tab) {
    LearnPage page = new LearnPage(tab, Site.serve());
    page.open("forward");
    page.predict("star-or-at");
    page.enter("two-empty-cells", "Z1[1,0]", "2,27");
    page.enter("two-empty-cells", "A1[2,1]", "0.5");
    page.awaitMet("two-empty-cells");
    page.write("write-the-forward-pass", "Z1", "X @ W1.T + b1.T");
    page.write("write-the-forward-pass", "A1", "sigmoid(Z1)");
    page.write("write-the-forward-pass", "Z2", "A1 @ W2.T + b2.T");
    page.write("write-the-forward-pass", "A2", "sigmoid(Z2)");
    page.awaitMet("write-the-forward-pass");
    page.checkNumbers();
    assertEquals(List.of(), tab.errorsAndWarnings());
  }
}
