package xorlab.page.data;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.text.ReadPoints;
import xorlab.page.ui.Dom;
import xorlab.words.OwnWords;

/** What was read of a text, and what was left out. */
final class ReadingNotes {
  private final HTMLElement forms;
  private final HTMLElement notes;
  private final HTMLElement leftOut;

  ReadingNotes(HTMLElement dialog) {
    forms = dialog.querySelector(".forms");
    notes = dialog.querySelector(".reading");
    leftOut = dialog.querySelector(".left-out");
  }

  /**
   * @param hasPoints whether there are points in the picture, which stay if none were read
   */
  void show(ReadPoints read, boolean hasPoints) {
    clear();
    forms.setHidden(true);
    boolean isRead = read.points().points() > 0;
    StringBuilder text = new StringBuilder();
    text.append(isRead ? OwnWords.read(PointsView.summary(read.points())) : "");
    for (String note : read.notes()) {
      text.append(' ').append(note);
    }
    text.append(!isRead && hasPoints ? " " + OwnWords.KEPT : "");
    Dom.setText(notes, text.toString().trim());
    HTMLElement list = leftOut.querySelector("ul");
    for (String sentence : read.leftOut()) {
      Dom.add(list, "li", sentence);
    }
    leftOut.setHidden(read.leftOut().isEmpty());
  }

  /** Says only what can be read. */
  void clear() {
    forms.setHidden(false);
    Dom.setText(notes, "");
    leftOut.querySelector("ul").clear();
    leftOut.setHidden(true);
  }
}
