package xorlab.app;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.training.Parts;

/** Shows the whole lab, or some of its figures in the order that is asked for. */
final class ViewList {
  private static final String[] FIGURES = {
    "decision", "network", "hidden-space", "loss", "predictions", "losses", "survey", "set-up"
  };

  private static final List<String> STUDY = List.of("landscape", "backprop", "graph");

  private final HTMLElement room;

  ViewList(HTMLElement room) {
    this.room = room;
  }

  /**
   * @param views "lab" alone, or names of figures as the settings spell them
   */
  void show(List<String> views) {
    boolean lab = Parts.place("lab", views) >= 0;
    room.setClassName(lab ? "lab" : "lab single");
    room.setAttribute("data-views", String.join(" ", views));
    for (String figure : FIGURES) {
      int place = Parts.place(figure.equals("hidden-space") ? "hidden" : figure, views);
      boolean always = lab ? !figure.equals("survey") : figure.equals("set-up");
      show(figure, always || place >= 0, place);
    }
    int study = firstOfTheStudy(views);
    show("study", lab || study >= 0, study);
  }

  /** Where the study goes: it has one place, and shows in tabs all that is asked of it. */
  private static int firstOfTheStudy(List<String> views) {
    for (int place = 0; place < views.size(); place++) {
      if (Parts.place(views.get(place), STUDY) >= 0) {
        return place;
      }
    }
    return -1;
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
