package xorlab.plot.loss;

import java.util.ArrayList;
import java.util.List;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.LossWords;

/**
 * The second line of the loss figure, dashed: the losses of the points held back, with a ring where
 * they are lowest, and the names of both lines.
 */
final class TestLine {
  private static final double WIDTH = 2;
  private static final double DASH = 5;
  private static final double RING = 5;

  /** The distance of a name from its line, and the height of its box, in font sizes. */
  private static final double GAP = 0.5;

  private static final double HEIGHT = 1.3;

  /** Where along the lines a name may be, in quarters of what is trained. */
  private static final int[] PLACES = {3, 2, 1, 4};

  /** A word in its box. */
  private record Word(String text, Rectangle box) {}

  private final LossFigureData picture;
  private final TestCurve test;
  private final FigureLayout layout;
  private final Palette palette;
  private final LossScale scale;
  private final Axes axes;
  private final TextStyle style;
  private final List<Rectangle> occupied = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();

  /**
   * @param occupied where no name may be
   */
  TestLine(
      LossFigureData picture,
      TestCurve test,
      FigureLayout layout,
      Palette palette,
      LossScale scale,
      Axes axes,
      List<Rectangle> occupied) {
    this.picture = picture;
    this.test = test;
    this.layout = layout;
    this.palette = palette;
    this.scale = scale;
    this.axes = axes;
    this.occupied.addAll(occupied);
    style = TextStyle.sans(layout.fontSize(), Anchor.MIDDLE);
    if (!picture.curve().diverged()) {
      placeWords();
    }
  }

  private int last() {
    return Math.min(picture.curve().lastIteration(), picture.iterations());
  }

  private boolean marksLowest() {
    return test.hasTurned() && test.sketch().lowestAt() <= last();
  }

  private void placeWords() {
    if (marksLowest()) {
      place(LossWords.STOP_HERE, test.losses(), test.sketch().lowestAt());
    }
    if (last() > 0) {
      placeAlong(LossWords.TEST, test.losses());
      placeAlong(LossWords.TRAIN, picture.curve());
    }
  }

  private void placeAlong(String text, LossCurve curve) {
    for (int quarter : PLACES) {
      if (place(text, curve, (int) (last() * (quarter / 4.0)))) {
        return;
      }
    }
  }

  /** Places a word above or below a line, or a little aside, if there is room. */
  private boolean place(String text, LossCurve curve, int iteration) {
    double size = layout.fontSize();
    double width = TextMetrics.width(text, style);
    double x = axes.toSurfaceX(iteration);
    double y = y(curve, iteration);
    double aside = width / 2 + RING + size * GAP;
    double[] tops = {y - size * (GAP + HEIGHT), y + size * GAP};
    for (double middle : new double[] {x, x + aside, x - aside}) {
      for (double top : tops) {
        Rectangle box = new Rectangle(middle - width / 2, top, width, size * HEIGHT);
        if (isFree(box)) {
          occupied.add(box);
          words.add(new Word(text, box));
          return true;
        }
      }
    }
    return false;
  }

  private double y(LossCurve curve, int iteration) {
    return axes.toSurfaceY(scale.position(curve.lossAt(iteration)));
  }

  /** Whether a box is within the axes, on no other box and on neither line. */
  private boolean isFree(Rectangle box) {
    Rectangle all = layout.axes();
    boolean free =
        box.x() > all.x()
            && box.right() < all.right()
            && box.y() > all.y()
            && box.bottom() < all.bottom();
    for (Rectangle other : occupied) {
      free &= !box.touches(other);
    }
    for (int k = 0; k <= 8 && free; k++) {
      double iteration = axes.toPlaneX(box.x() + box.width() * k / 8);
      int at = (int) Math.max(0, Math.min(last(), iteration));
      free = !isCrossed(box, picture.curve(), at) && !isCrossed(box, test.losses(), at);
    }
    return free;
  }

  private boolean isCrossed(Rectangle box, LossCurve curve, int iteration) {
    double y = y(curve, iteration);
    return box.y() <= y && y <= box.bottom();
  }

  /** The boxes of the words, where no other text may be. */
  List<Rectangle> boxes() {
    List<Rectangle> boxes = new ArrayList<>();
    for (Word word : words) {
      boxes.add(word.box());
    }
    return boxes;
  }

  void draw(Surface surface) {
    surface.stroke(
        LossPolyline.of(test.sketch(), scale, axes, picture.iterations(), surface.pixel()),
        new Stroke(palette.ink(), WIDTH, DASH));
    if (marksLowest()) {
      int at = test.sketch().lowestAt();
      Circle ring = new Circle(axes.toSurfaceX(at), y(test.losses(), at), RING);
      surface.fill(ring, palette.paper());
      surface.stroke(ring, Stroke.of(palette.ink(), WIDTH));
    }
    for (Word word : words) {
      double middle = word.box().x() + word.box().width() / 2;
      surface.text(word.text(), middle, word.box().y() + layout.fontSize(), style, palette.ink());
    }
  }
}
