package xorlab.app;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.training.Session;
import xorlab.widget.Dom;

/** Undo and redo. */
final class UndoButtons {
  private final HTMLButtonElement undo;
  private final HTMLButtonElement redo;

  UndoButtons(HTMLElement tools, Actions actions) {
    undo = (HTMLButtonElement) tools.querySelector(".undo");
    redo = (HTMLButtonElement) tools.querySelector(".redo");
    Dom.onClick(undo, actions::undo);
    Dom.onClick(redo, actions::redo);
  }

  void show(Session session) {
    undo.setDisabled(!session.canUndo());
    redo.setDisabled(!session.canRedo());
  }
}
