package xorlab.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.network.Network;
import xorlab.plot.Frame;
import xorlab.plot.LandscapeFigure;
import xorlab.plot.NetworkLayout;

/** The figures of which a reader or a script may have a file. */
enum Figure {
  /** The decision, laid out as matplotlib does in the notebook. */
  NOTEBOOK("notebook", "decision, as in the notebook"),
  DECISION("decision", "decision"),
  NETWORK("network", "network"),
  HIDDEN("hidden", "hidden"),
  LOSS("loss", "loss"),
  LANDSCAPE("landscape", "landscape");

  private static final double LOSS_RATIO = 0.62;
  private static final double NOTEBOOK_RATIO = 0.75;

  private final String label;
  private final String caption;

  Figure(String label, String caption) {
    this.label = label;
    this.caption = caption;
  }

  /** Its name for scripts; the setting "view" has the same names. */
  String label() {
    return label;
  }

  /** What it is called in a menu. */
  String caption() {
    return caption;
  }

  static Optional<Figure> named(String label) {
    for (Figure figure : values()) {
      if (figure.label.equals(label)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  /** The names of all. */
  static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Figure figure : values()) {
      labels.add(figure.label);
    }
    return labels;
  }

  /** The height that suits the figure at a width, both in CSS pixels. */
  double preferredHeight(double width, Network network) {
    return Math.ceil(
        switch (this) {
          case NOTEBOOK -> NOTEBOOK_RATIO * width;
          case DECISION -> Frame.preferredHeight(width);
          case NETWORK -> NetworkLayout.preferredHeight(network, width);
          case HIDDEN -> Frame.preferredNamedHeight(width);
          case LOSS -> LOSS_RATIO * width;
          case LANDSCAPE -> LandscapeFigure.preferredHeight(width);
        });
  }
}
