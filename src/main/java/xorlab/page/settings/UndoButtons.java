package xorlab.page.settings;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.session.ExperimentHistory;

/** Undo and redo. */
public final class UndoButtons {
  private final HTMLButtonElement undo;
  private final HTMLButtonElement redo;

  public
  /**
   * @param tools holds both buttons
   */
  UndoButtons(HTMLElement tools, LabActions actions) {
    undo = (HTMLButtonElement) tools.querySelector(".undo");
    redo = (HTMLButtonElement) tools.querySelector(".redo");
    Dom.onClick(undo, actions::undo);
    Dom.onClick(redo, actions::redo);
  }

  public
  /** Enables the buttons for which there is something to undo or redo. */
  void show(ExperimentHistory session) {
    undo.setDisabled(!session.canUndo());
    redo.setDisabled(!session.canRedo());
  }
}
