package xorlab.plot.hidden;

import xorlab.numeric.Matrix;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;

/**
 * The hidden space in words: where the layer moves the points, and whether a line separates them.
 */
public final class HiddenDescription {
  private static final int MAX_NAMED = 6;
  private static final int MAX_PAIRS = 2;

  /** Points closer than this fraction of the window are almost in the same place. */
  private static final double NEAR = 0.1;

  private HiddenDescription() {}

  /** Some sentences, computed from the numbers that the figure shows. */
  public static String of(HiddenSpace space) {
    StringBuilder text = new StringBuilder();
    if (!isFinite(space.points())) {
      return "The hidden layer's values overflow, so there is nothing to show.";
    }
    appendSpace(text, space);
    if (space.layer() > 0 && space.units() <= 2) {
      appendPairs(text, space);
    }
    appendVerdict(text, space);
    return text.toString();
  }

  /** A short caption: whether a line is enough to separate the classes in this space. */
  public static String caption(HiddenSpace space) {
    int wrong = 0;
    for (int i = 0; i < space.y().rows(); i++) {
      wrong += space.isCorrect(i) ? 0 : 1;
    }
    if (!isFinite(space.points())) {
      return "the numbers overflow";
    } else if (space.stage() < 1) {
      return space.stage() == 0 ? "the input plane" : "bending the plane";
    } else if (space.layer() == 0) {
      return showsProof(space) ? "why one line cannot" : "no hidden layer";
    } else if (space.y().rows() > LinearSeparability.MAX_POINTS || space.units() > 2) {
      return wrong == 0 ? "one cut is enough here" : wrong + " on the wrong side";
    }
    String border = space.units() == 1 ? "point" : "line";
    boolean enough = LinearSeparability.isSeparable(space.points(), space.y());
    return enough ? "one " + border + " is enough here" : "no " + border + " is enough yet";
  }

  /** Whether the figure shows why no line separates the classes. */
  public static boolean showsProof(HiddenSpace space) {
    return space.layer() == 0 && CrossingSegments.of(space.X(), space.y()).isPresent();
  }

  private static void appendSpace(StringBuilder text, HiddenSpace space) {
    String layer = space.layer() == 1 ? "the hidden layer" : "the last hidden layer";
    if (space.layer() == 0) {
      text.append("There is no hidden layer, so the output has to separate the points with one ");
      text.append("straight line.");
    } else if (space.units() == 1) {
      text.append("The one unit of ").append(layer).append(" places all points on a number line.");
    } else if (space.units() == 2) {
      text.append("T")
          .append(layer.substring(1))
          .append(" bends the plane and moves the points with it.");
    } else {
      text.append("The hidden space has ")
          .append(space.units())
          .append(" dimensions. This view shows ");
      if (space.projection() instanceof Projection.UnitPair units) {
        text.append("hidden units ").append(units.across() + 1).append(" and ");
        text.append(units.up() + 1).append('.');
      } else {
        text.append("the two directions in which the points vary most.");
      }
    }
    if (space.boundary().isEmpty()) {
      text.append(" The decision boundary is not a line in this view, so none is drawn. The ");
      text.append("disc behind each point has the colour of its prediction.");
    }
  }

  private static void appendPairs(StringBuilder text, HiddenSpace space) {
    int count = space.points().rows();
    int pairs = 0;
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count && count <= MAX_NAMED; i++) {
      for (int j = i + 1; j < count; j++) {
        if (isNear(space, i, j)) {
          pairs++;
          names.append(pairs == 1 ? " It places " : ", and ").append(name(space, i));
          names.append(" and ").append(name(space, j));
          names.append(space.isOne(i) == space.isOne(j) ? "" : ", of different classes,");
          names.append(" close together");
        }
      }
    }
    if (1 <= pairs && pairs <= MAX_PAIRS) {
      text.append(names).append('.');
    } else if (pairs > MAX_PAIRS) {
      text.append(" Several points are close together.");
    }
  }

  private static boolean isNear(HiddenSpace space, int i, int j) {
    PlotBounds bounds = space.bounds();
    Matrix points = space.points();
    double dx = (points.get(i, 0) - points.get(j, 0)) / (bounds.right() - bounds.left());
    double dy = (points.get(i, 1) - points.get(j, 1)) / (bounds.top() - bounds.bottom());
    return dx * dx + dy * dy < NEAR * NEAR;
  }

  private static String name(HiddenSpace space, int i) {
    return Labels.point(space.X().get(i, 0), space.X().get(i, 1));
  }

  private static void appendVerdict(StringBuilder text, HiddenSpace space) {
    int count = space.points().rows();
    int ones = 0;
    int wrong = 0;
    for (int i = 0; i < count; i++) {
      ones += space.isOne(i) ? 1 : 0;
      wrong += space.isCorrect(i) ? 0 : 1;
    }
    if (ones == 0 || ones == count) {
      return;
    }
    boolean few = count <= LinearSeparability.MAX_POINTS;
    boolean before = few && LinearSeparability.isSeparable(space.X(), space.y());
    boolean now = few && LinearSeparability.isSeparable(space.points(), space.y());
    String border = space.units() == 1 ? "point" : "line";
    if (wrong > 0) {
      text.append(' ').append(wrong).append(" of ").append(count);
      text.append(wrong == 1 ? " points is" : " points are").append(" on the wrong side");
      if (few && space.units() <= 2) {
        text.append(now ? ", though another " + border + " would separate the classes." : ": no ");
        text.append(now ? "" : border.concat(" separates the classes "));
        text.append(now ? "" : space.layer() == 0 ? "in the plane." : "yet.");
      } else {
        text.append('.');
      }
      text.append(space.layer() == 0 && few && !now ? " This needs a hidden layer." : "");
    } else {
      text.append(space.units() > 2 ? " In all dimensions a flat boundary" : " The output's ");
      text.append(space.units() > 2 ? "" : border).append(" separates the classes");
      text.append(few && !before ? ", which no line could at the input." : ".");
    }
  }

  private static boolean isFinite(Matrix points) {
    for (double value : points.values()) {
      if (!(Math.abs(value) <= Double.MAX_VALUE)) {
        return false;
      }
    }
    return true;
  }
}
