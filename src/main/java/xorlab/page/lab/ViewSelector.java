package xorlab.page.lab;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.FigureName;
import xorlab.experiment.Setting;

/** Shows the whole lab, or the figures of the setting "view" in their order. */
final class ViewSelector {
  private static final String SURVEY = "survey";
  private static final String CHECK = "check";
  private static final String STUDY = "study";
  private static final String RECIPE = "recipe";

  /** The sections of lab.html by their class names. */
  private static final String[] SECTIONS = {
    "decision", "network", "hidden-space", "loss", "predictions", SURVEY, CHECK, RECIPE, STUDY
  };

  private final HTMLElement container;

  ViewSelector(HTMLElement container) {
    this.container = container;
  }

  void show(Experiment experiment) {
    Optional<List<FigureName>> views = experiment.get(Setting.VIEW);
    boolean lab = views.isEmpty();
    container.setClassName(lab ? "lab" : "lab single");
    container.setAttribute("data-views", experiment.text(Setting.VIEW).replace(',', ' '));
    for (String section : SECTIONS) {
      int index = lab ? -1 : indexOf(section, views.get());
      boolean isPage = section.equals(SURVEY) || section.equals(CHECK);
      boolean always = lab ? !isPage : section.equals(RECIPE);
      show(section, always || index >= 0, index);
    }
  }

  /** The index of the first view that a section shows, or -1. */
  private static int indexOf(String section, List<FigureName> views) {
    for (int index = 0; index < views.size(); index++) {
      if (section(views.get(index)).equals(section)) {
        return index;
      }
    }
    return -1;
  }

  /** The section that shows a view. The study section has a tab for each of several views. */
  private static String section(FigureName view) {
    return switch (view) {
      case DECISION -> "decision";
      case NETWORK -> "network";
      case HIDDEN -> "hidden-space";
      case LOSS -> "loss";
      case PREDICTIONS -> "predictions";
      case LANDSCAPE, BACKPROP, GRAPH -> STUDY;
      case SURVEY -> SURVEY;
      case CHECK -> CHECK;
    };
  }

  private void show(String figure, boolean visible, int index) {
    HTMLElement section = container.querySelector("." + figure);
    section.setHidden(!visible);
    if (index >= 0) {
      section.getStyle().setProperty("order", Integer.toString(index));
    } else {
      section.getStyle().removeProperty("order");
    }
  }
}
