package xorlab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.training.View;

/** The tabs of the study, in the order in which lab.html has them. */
enum StudyTab {
  LEDGER("ledger", Optional.of(View.BACKPROP)),
  GRADIENTS("gradients", Optional.of(View.BACKPROP)),
  GRAPH("graph", Optional.of(View.GRAPH)),
  LANDSCAPE("landscape", Optional.of(View.LANDSCAPE)),
  SAVE("save", Optional.empty()),
  EMBED("embed", Optional.empty());

  private final String panelId;
  private final Optional<View> view;

  StudyTab(String panelId, Optional<View> view) {
    this.panelId = panelId;
    this.view = view;
  }

  /** The id of the tab's panel in lab.html. */
  String panelId() {
    return panelId;
  }

  /** The view that asks for this tab. */
  Optional<View> view() {
    return view;
  }

  /** The tabs that some views ask for, in the order of the views; all if none asks for any. */
  static List<StudyTab> of(List<View> views) {
    List<StudyTab> asked = new ArrayList<>();
    for (View view : views) {
      for (StudyTab tab : values()) {
        if (tab.view.isPresent() && tab.view.get() == view) {
          asked.add(tab);
        }
      }
    }
    return asked.isEmpty() ? List.of(values()) : asked;
  }
}
