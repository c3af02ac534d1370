package xorlab.study;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.widget.Dom;

/** Undo and redo. */
final class UndoButtons {
  private final LabWindow lab;
  private final HTMLButtonElement undo;
  private final HTMLButtonElement redo;

  UndoButtons(HTMLElement tools, LabWindow lab) {
    this.lab = lab;
    undo = (HTMLButtonElement) tools.querySelector(".undo");
    redo = (HTMLButtonElement) tools.querySelector(".redo");
    Dom.onClick(undo, lab::undo);
    Dom.onClick(redo, lab::redo);
  }

  void show() {
    undo.setDisabled(!lab.canUndo());
    redo.setDisabled(!lab.canRedo());
  }
}
