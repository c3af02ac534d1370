package xorlab.page.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.experiment.FigureName;

/** The tabs of the study, in the order in which lab.html has them. */
enum StudyTab {
  LEDGER("ledger", Optional.of(FigureName.BACKPROP)),
  GRADIENTS("gradients", Optional.of(FigureName.BACKPROP)),
  GRAPH("graph", Optional.of(FigureName.GRAPH)),
  LANDSCAPE("landscape", Optional.of(FigureName.LANDSCAPE)),
  LOSSES("losses", Optional.empty());

  private final String panelId;
  private final Optional<FigureName> view;

  StudyTab(String panelId, Optional<FigureName> view) {
    this.panelId = panelId;
    this.view = view;
  }

  /** The id of the tab's panel in lab.html. */
  String panelId() {
    return panelId;
  }

  /** The view that shows this tab, if there is one. */
  Optional<FigureName> view() {
    return view;
  }

  /** The tabs that some views show, in the order of the views; all tabs if they show none. */
  static List<StudyTab> of(List<FigureName> views) {
    List<StudyTab> requested = new ArrayList<>();
    for (FigureName view : views) {
      for (StudyTab tab : values()) {
        if (tab.view.isPresent() && tab.view.get() == view) {
          requested.add(tab);
        }
      }
    }
    return requested.isEmpty() ? List.of(values()) : requested;
  }
}
