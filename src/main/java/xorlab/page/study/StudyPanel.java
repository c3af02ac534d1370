package xorlab.page.study;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Setting;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.LabFrame;
import xorlab.page.ui.Tabs;

/**
 * The tabs in which one iteration is studied. The program "graph" fills all but the losses, which
 * {@link xorlab.page.figures.LossView} fills.
 */
public final class StudyPanel {
  private final Tabs<StudyTab> tabs;

  public StudyPanel(HTMLElement container, LabActions actions) {
    HTMLElement section = container.querySelector(".study");
    tabs = new Tabs<>(section, List.of(StudyTab.values()), StudyTab::panelId, actions::redraw);
  }

  /** Shows the tabs that the experiment's view asks for. */
  public void show(LabFrame frame) {
    tabs.setAvailable(StudyTab.of(frame.experiment().get(Setting.VIEW).orElse(List.of())));
  }
}
