package xorlab.page.settings;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;

/** Another start, at random. */
public final class SeedButton {
  /** A new seed is below this, so that it can be told to others. */
  private static final int SEEDS = 10_000;

  public
  /** Starts a run from another seed at each click. */
  SeedButton(HTMLElement button, LabActions actions) {
    Dom.onClick(
        button,
        () -> actions.choose(Setting.SEED, Integer.toString((int) (Math.random() * SEEDS))));
  }
}
