package xorlab.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tabs of the study, in the order in which lab.html has them. */
enum StudyTab {
  LEDGER("ledger", Optional.of("backprop")),
  GRADIENTS("gradients", Optional.of("backprop")),
  GRAPH("graph", Optional.of("graph")),
  LANDSCAPE("landscape", Optional.of("landscape")),
  SAVE("save", Optional.empty()),
  EMBED("embed", Optional.empty());

  private final String panelId;
  private final Optional<String> view;

  StudyTab(String panelId, Optional<String> view) {
    this.panelId = panelId;
    this.view = view;
  }

  /** The id of the tab's panel in lab.html. */
  String panelId() {
    return panelId;
  }

  /** The word of the setting "view" that asks for this tab. */
  Optional<String> view() {
    return view;
  }

  /** The tabs that some views ask for, in the order of the views; all if none asks for any. */
  static List<StudyTab> of(List<String> views) {
    List<StudyTab> asked = new ArrayList<>();
    for (String view : views) {
      for (StudyTab tab : values()) {
        if (tab.view.isPresent() && tab.view.get().equals(view)) {
          asked.add(tab);
        }
      }
    }
    return asked.isEmpty() ? List.of(values()) : asked;
  }
}
