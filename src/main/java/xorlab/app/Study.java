package xorlab.app;

import java.util.OptionalInt;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Player;

/** The tabs in which one iteration is studied; only the one that is open does any work. */
final class Study {
  private final Tabs tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private final TapeView tape;

  /**
   * @param changed runs when something else of the iteration is to be shown
   */
  Study(HTMLElement section, Runnable changed) {
    tabs = new Tabs(section, changed);
    ledger = new LedgerView(section.querySelector("#ledger"), changed);
    gradients = new GradientsView(section.querySelector("#gradients"), changed);
    tape = new TapeView(section.querySelector("#graph"), changed);
  }

  void show(Player player, boolean dark) {
    switch (tabs.selected()) {
      case 0 -> ledger.show(player);
      case 1 -> gradients.show(player);
      default -> tape.show(player, dark);
    }
  }

  /** The data point that the reader looks at, if it is a single one. */
  OptionalInt point() {
    return tabs.selected() == 0 ? ledger.point() : OptionalInt.empty();
  }
}
