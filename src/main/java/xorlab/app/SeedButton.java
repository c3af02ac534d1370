package xorlab.app;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** Another start, at random. */
final class SeedButton {
  /** A new seed is below this, so that it can be told to others. */
  private static final int SEEDS = 10_000;

  SeedButton(HTMLElement button, Actions actions) {
    Dom.onClick(
        button,
        () -> actions.choose(Setting.SEED, Integer.toString((int) (Math.random() * SEEDS))));
  }
}
