package xorlab.app;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Player;

/** The tabs in which one iteration is studied; only the one that is open does any work. */
final class Study {
  private final Tabs tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private final TapeView tape;
  private boolean dark;
  private Optional<Player> player = Optional.empty();

  Study(HTMLElement section) {
    tabs = new Tabs(section, this::showAgain);
    ledger = new LedgerView(section.querySelector("#ledger"), this::showAgain);
    gradients = new GradientsView(section.querySelector("#gradients"), this::showAgain);
    tape = new TapeView(section.querySelector("#graph"), this::showAgain);
  }

  void show(Player player, boolean dark) {
    this.player = Optional.of(player);
    this.dark = dark;
    switch (tabs.selected()) {
      case 0 -> ledger.show(player);
      case 1 -> gradients.show(player);
      default -> tape.show(player, dark);
    }
  }

  private void showAgain() {
    player.ifPresent(shown -> show(shown, dark));
  }
}
