package xorlab.site;

import xorlab.server.SiteServer;

/**
 * States of the lab that together show every panel, every tab, all dialogs, every expandable list,
 * and every kind of message.
 */
enum OpenPanels {
  /** Invalid settings, and conflicting ones. */
  LEDGER_WITH_MESSAGES("at=100&colour=red&start=weights&weights=1&loss=cross-entropy&output=relu") {
    @Override
    void act(Tab tab) {
      openTab(tab, "ledger");
      Site.press(tab, "#ledger .next");
    }
  },

  /** A bug that the check has caught. */
  GRADIENTS_WITH_A_MISTAKE("at=40") {
    @Override
    void act(Tab tab) {
      openTab(tab, "gradients");
      tab.await(inside(".verdict.passes"));
      Site.choose(tab, ".mistake", 1);
      tab.await(inside(".verdict.fails"));
    }
  },

  /** A warning: the single neuron is stuck. */
  GRAPH_WITH_THE_SINGLE_NEURON("layers=&at=100") {
    @Override
    void act(Tab tab) {
      tab.await(inside(".status[data-tone=LIMITED]"));
      tab.await(inside(".neuron:not([hidden])"));
      openTab(tab, "graph");
      tab.await(Site.INSIDE + ".querySelector('.graph-words')?.textContent");
      Site.press(tab, ".sweep-on");
    }
  },

  LOSSES_WITH_EARLIER_RUNS("at=100&iterations=100") {
    @Override
    void act(Tab tab) {
      trainTwoMore(tab);
      openTab(tab, "losses");
    }
  },

  ALL_SETTINGS("layers=") {
    @Override
    void act(Tab tab) {
      Site.press(tab, ".all-settings");
    }
  },

  LANDSCAPE_WITH_EARLIER_RUNS("at=100&iterations=100") {
    @Override
    void act(Tab tab) {
      trainTwoMore(tab);
      openTab(tab, "landscape");
      Site.choose(tab, ".plane", 1);
      tab.await(inside(".pair:not([hidden])"));
    }
  },

  SHARE_WITH_THE_PUZZLE("") {
    @Override
    void act(Tab tab) {
      choosePuzzle(tab);
      Site.press(tab, ".ask");
      Site.press(tab, ".ask");
      tab.await(inside(".follow:not([hidden])"));
      Site.openDialog(tab, "share");
      Site.fill(tab, "#share .to", "5"); // a short GIF says all that a long one does
      SharedFile.GIF.make(tab);
      tab.await(inside(".preview:not([hidden])"));
    }
  },

  /** A number that was refused, a frozen weight, and more hidden units than two. */
  EMBED_WITH_AN_ERROR("layers=3&at=20&shade=probability") {
    @Override
    void act(Tab tab) {
      Site.choose(tab, ".parameter", 1);
      Site.press(tab, ".freeze");
      Site.fill(tab, ".value", "abc");
      Site.fill(tab, "#recipe-learning-rate", "-1");
      Site.openDialog(tab, "embed");
      tab.await(inside(".embed-preview xor-lab"));
    }
  },

  /** A table of which lines were left out, and points that are scaled. */
  OWN_DATA("at=20") {
    @Override
    void act(Tab tab) {
      tab.run(inside(".your-data") + ".click();");
      tab.await(inside("#own-data textarea"));
      tab.run(
          "const area = "
              + inside("#own-data textarea")
              + ";"
              + "area.value = 'x,y,kind\\n1,200,a\\n3,400,b\\n5,six,b\\n7,8';"
              + "area.dispatchEvent(new Event('input', { bubbles: true }));"
              + inside("#own-data [value=scaled]")
              + ".click();");
      tab.await(inside(".left-out:not([hidden])"));
    }
  };

  private final String settings;

  OpenPanels(String settings) {
    this.settings = settings;
  }

  /** Brings a lab whose study is loaded into this state. */
  abstract void act(Tab tab);

  /** Opens the lab in this state, with all details elements open. */
  void open(Tab tab, SiteServer server) {
    Site.reopenStudy(tab, server, settings);
    act(tab);
    tab.run(Site.INSIDE + ".querySelectorAll('details').forEach(d => { d.open = true; });");
    Site.settle(tab);
  }

  /** Begins the puzzle: the last of the examples. */
  static void choosePuzzle(Tab tab) {
    int options =
        ((Number) tab.evaluate(Site.INSIDE + ".querySelector('.example').options.length"))
            .intValue();
    Site.choose(tab, ".example", options - 1);
    tab.await(inside(".puzzle:not([hidden])"));
  }

  private static void trainTwoMore(Tab tab) {
    for (int runs = 0; runs < 2; runs++) {
      tab.run(Site.LAB + ".seek(1000)");
      Site.press(tab, ".reseed");
    }
    tab.await(inside(".past:not([hidden]) li + li"));
  }

  private static void openTab(Tab tab, String name) {
    if (tab.evaluate(inside("#" + name) + ".getClientRects().length").equals(0L)) {
      Site.press(tab, "#" + name + "-tab"); // a second press would fold it
    }
    tab.await(inside("#" + name + ":not([hidden])"));
  }

  private static String inside(String selector) {
    return Site.INSIDE + ".querySelector('" + selector + "')";
  }
}
