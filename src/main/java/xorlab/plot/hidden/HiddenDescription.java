package xorlab.plot.hidden;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Matrix;
import xorlab.plot.axis.Labels;
import xorlab.plot.axis.PlotBounds;
import xorlab.words.HiddenWords;

/**
 * The hidden space in words: where the layer moves the points, and whether a line separates them.
 */
public final class HiddenDescription {
  private static final int MAX_NAMED = 6;

  /** Points closer than this fraction of the window are almost in the same place. */
  private static final double NEAR = 0.1;

  private HiddenDescription() {}

  /** Some sentences, computed from the numbers that the figure shows. */
  public static String of(HiddenSpace space) {
    StringBuilder text = new StringBuilder();
    if (!isFinite(space.points())) {
      return HiddenWords.OVERFLOW;
    }
    appendSpace(text, space);
    if (space.layer() > 0 && space.units() <= 2) {
      appendPairs(text, space);
    }
    appendVerdict(text, space);
    if (space.test().isPresent()) {
      HiddenSpace.TestImages test = space.test().get();
      text.append(' ').append(HiddenWords.test(test.correct(), test.points().points()));
    }
    return text.toString();
  }

  /** A short caption: whether a line is enough to separate the classes in this space. */
  public static String caption(HiddenSpace space) {
    int wrong = 0;
    for (int i = 0; i < space.y().rows(); i++) {
      wrong += space.isCorrect(i) ? 0 : 1;
    }
    if (!isFinite(space.points())) {
      return HiddenWords.CAPTION_OVERFLOW;
    } else if (space.stage() < 1) {
      return space.stage() == 0 ? HiddenWords.CAPTION_INPUT_PLANE : HiddenWords.CAPTION_BENDING;
    } else if (space.layer() == 0) {
      return showsProof(space) ? HiddenWords.CAPTION_WHY_NOT : HiddenWords.CAPTION_NO_LAYER;
    } else if (space.y().rows() > LinearSeparability.MAX_POINTS || space.units() > 2) {
      return wrong == 0 ? HiddenWords.CAPTION_ONE_CUT : HiddenWords.captionWrong(wrong);
    }
    boolean enough = LinearSeparability.isSeparable(space.points(), space.y());
    if (space.units() == 1) {
      return enough ? HiddenWords.CAPTION_ONE_POINT : HiddenWords.CAPTION_NO_POINT;
    }
    return enough ? HiddenWords.CAPTION_ONE_LINE : HiddenWords.CAPTION_NO_LINE;
  }

  /** Whether the figure shows why no line separates the classes. */
  public static boolean showsProof(HiddenSpace space) {
    return space.isPlane() && CrossingSegments.of(space.X(), space.y()).isPresent();
  }

  private static void appendSpace(StringBuilder text, HiddenSpace space) {
    boolean first = space.layer() == 1;
    if (space.isPlane()) {
      text.append(HiddenWords.NO_LAYER);
    } else if (space.layer() == 0) {
      appendInputs(text, space);
    } else if (space.units() == 1) {
      text.append(first ? HiddenWords.NUMBER_LINE : HiddenWords.NUMBER_LINE_OF_LAST);
    } else if (space.units() == 2) {
      text.append(first ? HiddenWords.BENDS_PLANE : HiddenWords.LAST_BENDS_PLANE);
    } else if (space.projection() instanceof Projection.UnitPair units) {
      text.append(HiddenWords.showsUnits(units.across() + 1, space.units(), units.up() + 1));
    } else {
      text.append(HiddenWords.showsDirections(space.units()));
    }
    if (space.boundary().isEmpty()) {
      text.append(' ').append(HiddenWords.NO_BOUNDARY);
    }
  }

  /** Which inputs the view shows, and how. */
  private static void appendInputs(StringBuilder text, HiddenSpace space) {
    List<String> labels = new ArrayList<>();
    for (int j = 0; j < space.units(); j++) {
      labels.add(space.unitLabel(j));
    }
    text.append(HiddenWords.showsInputs(String.join(", ", labels)));
    if (space.projection() instanceof Projection.PrincipalDirections) {
      text.append(' ').append(HiddenWords.SHOWS_MAIN_DIRECTIONS);
    } else if (space.projection() instanceof Projection.UnitPair pair && space.units() > 2) {
      String shown =
          HiddenWords.twoInputs(space.unitLabel(pair.across()), space.unitLabel(pair.up()));
      text.append(' ').append(HiddenWords.showsTwoInputs(shown));
    }
  }

  private static void appendPairs(StringBuilder text, HiddenSpace space) {
    int count = space.points().rows();
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < count && count <= MAX_NAMED; i++) {
      for (int j = i + 1; j < count; j++) {
        String first = name(space, i);
        String second = name(space, j);
        if (isNear(space, i, j) && !first.equals(second)) {
          pairs.add(
              space.isOne(i) == space.isOne(j)
                  ? HiddenWords.pair(first, second)
                  : HiddenWords.pairOfDifferentClasses(first, second));
        }
      }
    }
    if (pairs.size() == 1) {
      text.append(' ').append(HiddenWords.placesPair(pairs.get(0)));
    } else if (pairs.size() == 2) {
      text.append(' ').append(HiddenWords.placesPairs(pairs.get(0), pairs.get(1)));
    } else if (!pairs.isEmpty()) {
      text.append(' ').append(HiddenWords.SEVERAL_CLOSE);
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
    text.append(' ');
    if (wrong > 0) {
      String side = HiddenWords.wrongSide(count, wrong);
      text.append(few && space.units() <= 2 ? withReason(side, space, now) : side.concat("."));
      if (space.isPlane() && few && !now) {
        text.append(' ').append(HiddenWords.NEEDS_LAYER);
      }
    } else {
      String separates =
          space.units() > 2
              ? HiddenWords.FLAT_SEPARATES
              : space.units() == 1 ? HiddenWords.POINT_SEPARATES : HiddenWords.LINE_SEPARATES;
      text.append(few && !before ? noLineCould(separates, space) : separates.concat("."));
    }
  }

  private static String noLineCould(String separates, HiddenSpace space) {
    return space.inputs().areCoordinates()
        ? HiddenWords.noLineCould(separates)
        : HiddenWords.noLineInPlaneCould(separates);
  }

  /** Whether another line, or point of a number line, would do better. */
  private static String withReason(String side, HiddenSpace space, boolean separable) {
    boolean isPoint = space.units() == 1;
    if (separable) {
      return isPoint ? HiddenWords.anotherPointWould(side) : HiddenWords.anotherLineWould(side);
    } else if (space.layer() == 0) {
      return space.isPlane() ? HiddenWords.noLineInPlane(side) : HiddenWords.noLineOfInputs(side);
    }
    return isPoint ? HiddenWords.noPointYet(side) : HiddenWords.noLineYet(side);
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
