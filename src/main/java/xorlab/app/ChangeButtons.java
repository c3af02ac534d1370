package xorlab.app;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Session;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** Undo, redo, and another seed. */
final class ChangeButtons {
  /** A new seed is below this, so that it can be told to others. */
  private static final int SEEDS = 10_000;

  private final HTMLButtonElement undo;
  private final HTMLButtonElement redo;

  ChangeButtons(HTMLElement tools, Actions actions) {
    undo = (HTMLButtonElement) tools.querySelector(".undo");
    redo = (HTMLButtonElement) tools.querySelector(".redo");
    Dom.onClick(undo, actions::undo);
    Dom.onClick(redo, actions::redo);
    Dom.onClick(
        tools.querySelector(".reseed"),
        () -> actions.choose(Setting.SEED, Integer.toString((int) (Math.random() * SEEDS))));
  }

  void show(Session session) {
    undo.setDisabled(!session.canUndo());
    redo.setDisabled(!session.canRedo());
  }
}
