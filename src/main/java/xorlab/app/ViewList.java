package xorlab.app;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows the whole lab, or some of its figures in the order that is asked for. */
final class ViewList {
  private static final String[] FIGURES = {
    "decision", "network", "hidden-space", "loss", "predictions", "losses", "set-up"
  };

  private final HTMLElement room;

  ViewList(HTMLElement room) {
    this.room = room;
  }

  /**
   * @param views "lab" alone, or names of figures as the settings spell them
   */
  void show(List<String> views) {
    boolean lab = views.contains("lab");
    room.setClassName(lab ? "lab" : "lab single");
    for (String figure : FIGURES) {
      int place = views.indexOf(figure.equals("hidden-space") ? "hidden" : figure);
      show(figure, lab || figure.equals("set-up") || place >= 0, place);
    }
    int studied = -1;
    for (String study : new String[] {"landscape", "backprop", "graph"}) {
      studied = Math.max(studied, views.indexOf(study));
    }
    show("study", lab || studied >= 0, studied);
    room.setAttribute("data-view", String.join(" ", views));
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
