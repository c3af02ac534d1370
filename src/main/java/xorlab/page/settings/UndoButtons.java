package xorlab.page.settings;

import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.session.ExperimentHistory;

/** The buttons "Undo" and "Redo". */
public final class UndoButtons {
  private final HTMLButtonElement undo;
  private final HTMLButtonElement redo;

  /**
   * @param tools contains both buttons
   */
  public UndoButtons(HTMLElement tools, LabActions actions) {
    undo = (HTMLButtonElement) tools.querySelector(".undo");
    redo = (HTMLButtonElement) tools.querySelector(".redo");
    Dom.onClick(undo, actions::undo);
    Dom.onClick(redo, actions::redo);
  }

  /** Enables the buttons for which there is something to undo or redo. */
  public void show(ExperimentHistory session) {
    undo.setDisabled(!session.canUndo());
    redo.setDisabled(!session.canRedo());
  }
}
