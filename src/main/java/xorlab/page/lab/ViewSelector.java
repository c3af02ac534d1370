package xorlab.page.lab;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.FigureName;
import xorlab.experiment.Setting;

/** Shows the whole lab, or some of its figures in the order that is asked for. */
final class ViewSelector {
  private static final String SURVEY = "survey";
  private static final String STUDY = "study";
  private static final String SET_UP = "set-up";

  /** The sections of lab.html by their class names. */
  private static final String[] SECTIONS = {
    "decision", "network", "hidden-space", "loss", "predictions", "losses", SURVEY, SET_UP, STUDY
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
      int index = lab ? -1 : place(section, views.get());
      boolean always = lab ? !section.equals(SURVEY) : section.equals(SET_UP);
      show(section, always || index >= 0, index);
    }
  }

  /** The place of the first view that a section shows, or -1. */
  private static int place(String section, List<FigureName> views) {
    for (int index = 0; index < views.size(); index++) {
      if (section(views.get(index)).equals(section)) {
        return index;
      }
    }
    return -1;
  }

  /** The section that shows a view. The study shows several, in tabs. */
  private static String section(FigureName view) {
    return switch (view) {
      case DECISION -> "decision";
      case NETWORK -> "network";
      case HIDDEN -> "hidden-space";
      case LOSS -> "loss";
      case PREDICTIONS -> "predictions";
      case LANDSCAPE, BACKPROP, GRAPH -> STUDY;
      case SURVEY -> SURVEY;
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
