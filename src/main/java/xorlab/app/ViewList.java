package xorlab.app;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.training.View;

/** Shows the whole lab, or some of its figures in the order that is asked for. */
final class ViewList {
  private static final String SURVEY = "survey";
  private static final String STUDY = "study";
  private static final String SET_UP = "set-up";

  /** The sections of lab.html by their class names. */
  private static final String[] SECTIONS = {
    "decision", "network", "hidden-space", "loss", "predictions", "losses", SURVEY, SET_UP, STUDY
  };

  private final HTMLElement room;

  ViewList(HTMLElement room) {
    this.room = room;
  }

  void show(Experiment experiment) {
    Optional<List<View>> views = experiment.get(Setting.VIEW);
    boolean lab = views.isEmpty();
    room.setClassName(lab ? "lab" : "lab single");
    room.setAttribute("data-views", experiment.text(Setting.VIEW).replace(',', ' '));
    for (String section : SECTIONS) {
      int place = lab ? -1 : place(section, views.get());
      boolean always = lab ? !section.equals(SURVEY) : section.equals(SET_UP);
      show(section, always || place >= 0, place);
    }
  }

  /** The place of the first view that a section shows, or -1. */
  private static int place(String section, List<View> views) {
    for (int place = 0; place < views.size(); place++) {
      if (section(views.get(place)).equals(section)) {
        return place;
      }
    }
    return -1;
  }

  /** The section that shows a view. The study shows several, in tabs. */
  private static String section(View view) {
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

  private void show(String figure, boolean visible, int place) {
    HTMLElement section = room.querySelector("." + figure);
    section.setHidden(!visible);
    if (place >= 0) {
      section.getStyle().setProperty("order", Integer.toString(place));
    } else {
      section.getStyle().removeProperty("order");
    }
  }
}
