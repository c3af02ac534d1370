package xorlab.page.settings;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;

/** The button "New seed". */
public final class SeedButton {
  /** Random seeds are below this, so that they are short enough to quote. */
  private static final int SEED_LIMIT = 10_000;

  /** Starts a run from a random seed at each click. */
  public SeedButton(HTMLElement button, LabActions actions) {
    Dom.onClick(button, () -> actions.choose(Setting.SEED, newSeed()));
  }

  /** A random seed. */
  public static String newSeed() {
    return Integer.toString((int) (Math.random() * SEED_LIMIT));
  }
}
