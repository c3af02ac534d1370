package xorlab.study;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.figures.Actions;
import xorlab.figures.LandscapeView;
import xorlab.figures.Scene;
import xorlab.training.Setting;
import xorlab.widget.InView;
import xorlab.widget.Paper;
import xorlab.widget.Tabs;

/**
 * The tabs in which one iteration is studied. Only the one that is in view does any work; the tabs
 * in which it is taken along are filled by another program.
 */
public final class StudyPanel {
  private final Actions actions;
  private final InView inView;
  private final Tabs<StudyTab> tabs;
  private final LedgerView ledger;
  private final GradientsView gradients;
  private final TapeView tape;
  private final LandscapeView landscape;
  private OptionalInt attended = OptionalInt.empty();

  public StudyPanel(HTMLElement room, Actions actions) {
    this.actions = actions;
    HTMLElement section = room.querySelector(".study");
    inView = new InView(section, actions::redraw);
    tabs = new Tabs<>(section, List.of(StudyTab.values()), StudyTab::panelId, this::change);
    ledger = new LedgerView(panel(section, StudyTab.LEDGER), this::change);
    gradients = new GradientsView(panel(section, StudyTab.GRADIENTS), actions::redraw);
    tape = new TapeView(panel(section, StudyTab.GRAPH), actions::redraw);
    landscape = new LandscapeView(panel(section, StudyTab.LANDSCAPE), actions);
  }

  private static HTMLElement panel(HTMLElement section, StudyTab tab) {
    return section.querySelector("#" + tab.panelId());
  }

  /** Looks how large the figures are: when the lab comes into a page, before anything tells. */
  public void measure() {
    landscape.measure();
  }

  public void show(Scene scene) {
    tabs.offer(StudyTab.of(scene.experiment().get(Setting.VIEW).orElse(List.of())));
    boolean visible = inView.now() || Paper.isPrinting();
    if (visible) {
      part(tabs.selected()).accept(scene);
    }
    if (Paper.isPrinting() && tabs.selected() != StudyTab.LEDGER) {
      ledger.show(scene.experiment(), scene.moment());
    }
  }

  /** What shows a scene in a tab: an expression, because a statement need not have every tab. */
  private Consumer<Scene> part(StudyTab tab) {
    return switch (tab) {
      case LEDGER -> scene -> ledger.show(scene.experiment(), scene.moment());
      case GRADIENTS -> scene -> gradients.show(scene.moment());
      case GRAPH -> scene -> tape.show(scene.experiment(), scene.moment(), scene.palette());
      case LANDSCAPE -> landscape::show;
      case SAVE, EMBED -> scene -> {}; // the program "export" fills them
    };
  }

  /** The reader looks at something else: at another tab, or at another number of the ledger. */
  private void change() {
    OptionalInt point = tabs.selected() == StudyTab.LEDGER ? ledger.point() : OptionalInt.empty();
    if (!point.equals(attended)) {
      attended = point;
      actions.attend(point);
    }
    actions.redraw();
  }
}
