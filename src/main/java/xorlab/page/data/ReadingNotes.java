package xorlab.page.data;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.data.text.ReadPoints;
import xorlab.page.ui.Dom;
import xorlab.words.OwnWords;

/** What was read of a text, and what was left out. */
final class ReadingNotes {
  private final HTMLElement notes;
  private final HTMLElement leftOut;

  ReadingNotes(HTMLElement dialog) {
    notes = dialog.querySelector(".reading");
    leftOut = dialog.querySelector(".left-out");
  }

  void show(ReadPoints read) {
    StringBuilder text = new StringBuilder();
    if (read.points().points() > 0) {
      text.append(OwnWords.read(PointsView.summary(read.points())));
    }
    List<String> names = read.names();
    if (!names.isEmpty()) {
      text.append(' ').append(OwnWords.names(names.get(2), names.get(0), names.get(1)));
    }
    for (String note : read.notes()) {
      text.append(' ').append(note);
    }
    Dom.setText(notes, text.toString().trim());
    leftOut.clear();
    for (String sentence : read.leftOut()) {
      Dom.add(leftOut, "li", sentence);
    }
    leftOut.setHidden(read.leftOut().isEmpty());
  }

  /** Says nothing. */
  void clear() {
    Dom.setText(notes, "");
    leftOut.clear();
    leftOut.setHidden(true);
  }
}
