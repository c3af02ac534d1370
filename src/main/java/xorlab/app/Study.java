package xorlab.app;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Player;

/** The tabs in which one iteration is studied; only the one that is open does any work. */
final class Study {
  private final Tabs tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private Optional<Player> player = Optional.empty();

  Study(HTMLElement section) {
    tabs = new Tabs(section, this::showAgain);
    ledger = new LedgerView(section.querySelector("#ledger"), this::showAgain);
    gradients = new GradientsView(section.querySelector("#gradients"), this::showAgain);
  }

  void show(Player player) {
    this.player = Optional.of(player);
    if (tabs.selected() == 0) {
      ledger.show(player);
    } else {
      gradients.show(player);
    }
  }

  private void showAgain() {
    player.ifPresent(this::show);
  }
}
