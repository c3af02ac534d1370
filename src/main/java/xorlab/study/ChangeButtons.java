package xorlab.study;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Setting;
import xorlab.widget.Dom;

/** Undo, redo, and another seed. */
final class ChangeButtons {
  /** A new seed is below this, so that it can be told to others. */
  private static final int SEEDS = 10_000;

  private final LabWindow lab;
  private final HTMLButtonElement undo;
  private final HTMLButtonElement redo;

  ChangeButtons(HTMLElement tools, LabWindow lab) {
    this.lab = lab;
    undo = (HTMLButtonElement) tools.querySelector(".undo");
    redo = (HTMLButtonElement) tools.querySelector(".redo");
    Dom.onClick(undo, lab::undo);
    Dom.onClick(redo, lab::redo);
    Dom.onClick(
        tools.querySelector(".reseed"),
        () -> lab.choose(Setting.SEED.label(), Integer.toString((int) (Math.random() * SEEDS))));
  }

  void show() {
    undo.setDisabled(!lab.canUndo());
    redo.setDisabled(!lab.canRedo());
  }
}
