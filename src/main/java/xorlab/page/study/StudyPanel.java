package xorlab.page.study;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.LabFrame;
import xorlab.page.figures.LandscapeView;
import xorlab.page.ui.PrintMode;
import xorlab.page.ui.Tabs;
import xorlab.page.ui.VisibilityObserver;

/**
 * The tabs in which one iteration is studied. Only the one that is in view does any work; the tabs
 * in which it is taken along are filled by another program.
 */
public final class StudyPanel {
  private final LabActions actions;
  private final VisibilityObserver inView;
  private final Tabs<StudyTab> tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private final ComputationGraphView tape;
  private final LandscapeView landscape;
  private OptionalInt selectedPoint = OptionalInt.empty();

  public StudyPanel(HTMLElement container, LabActions actions) {
    this.actions = actions;
    HTMLElement section = container.querySelector(".study");
    inView = new VisibilityObserver(section, actions::redraw);
    tabs = new Tabs<>(section, List.of(StudyTab.values()), StudyTab::panelId, this::onChange);
    ledger = new LedgerView(panel(section, StudyTab.LEDGER), this::onChange);
    gradients = new GradientsView(panel(section, StudyTab.GRADIENTS), actions::redraw);
    tape = new ComputationGraphView(panel(section, StudyTab.GRAPH), actions::redraw);
    landscape = new LandscapeView(panel(section, StudyTab.LANDSCAPE), actions);
  }

  private static HTMLElement panel(HTMLElement section, StudyTab tab) {
    return section.querySelector("#" + tab.panelId());
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  public void measure() {
    landscape.measure();
  }

  public void show(LabFrame frame) {
    tabs.setAvailable(StudyTab.of(frame.experiment().get(Setting.VIEW).orElse(List.of())));
    boolean visible = inView.isInView() || PrintMode.isPrinting();
    if (visible) {
      part(tabs.selected()).accept(frame);
    }
    if (PrintMode.isPrinting() && tabs.selected() != StudyTab.LEDGER) {
      ledger.show(frame.experiment(), frame.moment());
    }
  }

  /** What shows a scene in a tab: an expression, because a statement need not have every tab. */
  private Consumer<LabFrame> part(StudyTab tab) {
    return switch (tab) {
      case LEDGER -> frame -> ledger.show(frame.experiment(), frame.moment());
      case GRADIENTS -> frame -> gradients.show(frame.moment());
      case GRAPH -> frame -> tape.show(frame.experiment(), frame.moment(), frame.palette());
      case LANDSCAPE -> landscape::show;
      case SAVE, EMBED -> frame -> {}; // the program "export" fills them
    };
  }

  /** The reader looks at something else: at another tab, or at another number of the ledger. */
  private void onChange() {
    OptionalInt point = tabs.selected() == StudyTab.LEDGER ? ledger.point() : OptionalInt.empty();
    if (!point.equals(selectedPoint)) {
      selectedPoint = point;
      actions.selectPoint(point);
    }
    actions.redraw();
  }
}
