package xorlab.plot.loss;

import java.util.List;
import java.util.Optional;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;
import xorlab.plot.axis.Axes;
import xorlab.plot.axis.EndLabels;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.axis.Ticks;
import xorlab.plot.axis.Ticks.Tick;
import xorlab.plot.draw.FixedWidthText;
import xorlab.plot.draw.Palette;
import xorlab.plot.draw.Shape.Circle;
import xorlab.plot.draw.Shape.Lines;
import xorlab.plot.draw.Shape.Polyline;
import xorlab.plot.draw.Shape.Rectangle;
import xorlab.plot.draw.Stroke;
import xorlab.plot.draw.Surface;
import xorlab.plot.draw.TextMetrics;
import xorlab.plot.draw.TextStyle;
import xorlab.plot.draw.TextStyle.Anchor;
import xorlab.words.LossWords;

/**
 * The loss of a run over its iterations. The present iteration is marked; the title shows the loss
 * at the pointer or, without a pointer, the present loss. Earlier runs are thin lines,
 * distinguished by their dashes and their numbers.
 *
 * @param layout a layout from {@link FigureLayout#wide}
 */
public record LossFigure(FigureLayout layout, Palette palette) {
  private static final double LINE_WIDTH = 2;
  private static final double EARLIER_WIDTH = 1.2;

  /**
   * The lengths of dashes and gaps of the first, second, ... earlier run, in CSS pixels, used in
   * turn.
   */
  private static final double[] DASHES = {6, 2, 12, 4};

  private static final double READING_DASH = 3;
  private static final double GUESS_DASH = 3;

  /** Half of the side of the cross at a divergence. */
  private static final double CROSS = 5;

  private static final double CROSS_WIDTH = 3;

  /** The opacity of the ground of the word beside it. */
  private static final double PLATE = 0.7;

  /** The radius of the dot at the present iteration. */
  private static final double DOT = 6;

  private static final double TITLE_MARGIN = 4;

  /** The gap between two labels of an axis, in font sizes. */
  private static final double LABEL_GAP = 1.8;

  private static final double LABEL_HEIGHT = 2.2;

  /** The iteration nearest to an x of the surface, in the range of the run. */
  public int iterationAt(LossFigureData picture, double x) {
    double iteration = axes(picture, LossScale.of(picture)).toPlaneX(x);
    return (int) Math.max(0, Math.min(picture.iterations(), Rounding.nearest(iteration)));
  }

  private Axes axes(LossFigureData picture, LossScale scale) {
    return new Axes(scale.bounds(picture.iterations()), layout.axes());
  }

  public void draw(Surface surface, LossFigureData picture) {
    surface.fill(new Rectangle(0, 0, surface.width(), surface.height()), palette.paper());
    new Drawing(surface, picture).draw();
  }

  /** One drawing, with its axes. */
  private final class Drawing {
    private final Surface surface;
    private final LossFigureData picture;
    private final LossScale scale;
    private final Axes axes;
    private final EndLabels labels;
    private Optional<Rectangle> guess = Optional.empty();

    Drawing(Surface surface, LossFigureData picture) {
      this.surface = surface;
      this.picture = picture;
      scale = LossScale.of(picture);
      axes = axes(picture, scale);
      labels = new EndLabels(surface, layout, palette);
    }

    void draw() {
      if (layout.titleBaseline() > 0) {
        drawTitle();
      }
      picture.pointedIteration().ifPresent(this::drawReading);
      if (scale.shows(picture.guess())) {
        drawGuess();
      }
      List<Rectangle> taken = guess.map(label -> List.of(label, guessLine())).orElse(List.of());
      Optional<TestLine> test =
          picture
              .test()
              .map(curve -> new TestLine(picture, curve, layout, palette, scale, axes, taken));
      test.ifPresent(line -> line.boxes().forEach(labels::keepFree));
      for (int i = 0; i < picture.earlier().size(); i++) {
        drawEarlier(i);
      }
      test.ifPresent(line -> line.draw(surface));
      surface.stroke(line(picture.sketch()), Stroke.of(palette.ink(), LINE_WIDTH));
      drawAxes();
      drawNow();
      guess.ifPresent(this::drawGuessLabel);
      picture.pointedIteration().ifPresent(this::drawRing);
      boolean diverged =
          picture.curve().diverged() && picture.curve().lastIteration() <= picture.iterations();
      if (diverged) {
        drawDivergence();
      }
      if (!diverged || picture.cursor() < picture.curve().lastIteration()) {
        drawDot();
      }
    }

    private void drawTitle() {
      double available = surface.width() - 2 * TITLE_MARGIN;
      FixedWidthText.draw(
          surface,
          LossTitle.of(picture),
          LossTitle.slot(picture),
          surface.width() / 2,
          available,
          layout.titleBaseline(),
          layout.title().size(),
          palette.ink());
    }

    /** The loss that a network has to beat. */
    private void drawGuess() {
      Rectangle box = layout.axes();
      double size = layout.fontSize();
      double y = axes.toSurfaceY(scale.position(picture.guess()));
      surface.stroke(
          Polyline.of(box.x(), y, box.right(), y), new Stroke(palette.muted(), 1, GUESS_DASH));
      TextStyle style = TextStyle.sans(size, Anchor.END);
      boolean above = y - size * LABEL_HEIGHT > box.y();
      double baseline = above ? y - size * 0.4 : y + size * 1.1;
      double width = TextMetrics.width(guessText(), style);
      double right = box.right() - size / 3;
      Rectangle place = new Rectangle(right - width, baseline - size, width, size * 1.3);
      labels.keepFree(place);
      guess = Optional.of(place);
    }

    private Rectangle guessLine() {
      Rectangle box = layout.axes();
      return new Rectangle(
          box.x(), axes.toSurfaceY(scale.position(picture.guess())), box.width(), 0);
    }

    /** The label of the guess, over the lines that pass behind it. */
    private void drawGuessLabel(Rectangle place) {
      double size = layout.fontSize();
      surface.fill(place, palette.paper().withAlpha(PLATE));
      surface.text(
          guessText(),
          place.right(),
          place.y() + size,
          TextStyle.sans(size, Anchor.END),
          palette.muted());
    }

    private String guessText() {
      return LossWords.guess(Decimals.fixed(picture.guess(), 2));
    }

    private void drawReading(int iteration) {
      drawUpright(iteration, Stroke.of(palette.muted(), 1), READING_DASH);
    }

    /** The iteration that all figures show. */
    private void drawNow() {
      drawUpright(picture.cursor(), Stroke.of(palette.accent(), LINE_WIDTH), 0);
    }

    private void drawUpright(int iteration, Stroke style, double dash) {
      double width = surface.crispWidth(style.width());
      double x = surface.crisp(axes.toSurfaceX(iteration), width);
      Rectangle box = layout.axes();
      surface.stroke(
          Polyline.of(x, box.y(), x, box.bottom()), new Stroke(style.color(), width, dash));
    }

    private Lines line(MinMaxDownsampler losses) {
      return LossPolyline.of(losses, scale, axes, picture.iterations(), surface.pixel());
    }

    private void drawEarlier(int i) {
      MinMaxDownsampler losses = picture.earlier().get(i).losses();
      Lines line = line(losses);
      if (line.lines().isEmpty()) {
        return;
      }
      surface.stroke(line, new Stroke(palette.muted(), EARLIER_WIDTH, DASHES[i % DASHES.length]));
      double[] last = line.lines().get(line.lines().size() - 1);
      labels.add(Integer.toString(i + 1), last[last.length - 2], last[last.length - 1]);
    }

    private void drawAxes() {
      double size = layout.fontSize();
      String longest = Integer.toString(picture.iterations());
      double width =
          TextMetrics.width(longest, TextStyle.sans(size, Anchor.MIDDLE)) + size * LABEL_GAP;
      int bins = Math.min(picture.iterations(), layout.bins(layout.axes().width(), width));
      List<Tick> iterations = Ticks.integers(0, picture.iterations(), bins);
      List<Tick> losses = scale.ticks(layout.bins(layout.axes().height(), size * LABEL_HEIGHT));
      axes.draw(surface, layout, palette, iterations, losses);
    }

    private double across(int iteration) {
      return axes.toSurfaceX(iteration);
    }

    private double down(int iteration) {
      double y = axes.toSurfaceY(scale.position(picture.curve().lossAt(iteration)));
      return Math.max(layout.axes().y(), y);
    }

    private boolean isDrawn(int iteration) {
      return iteration <= Math.min(picture.curve().lastIteration(), picture.iterations())
          && Double.isFinite(picture.curve().lossAt(iteration));
    }

    private void drawDot() {
      if (isDrawn(picture.cursor())) {
        double x = across(picture.cursor());
        double y = down(picture.cursor());
        surface.fill(new Circle(x, y, DOT + layout.markerOutline()), palette.paper());
        surface.fill(new Circle(x, y, DOT), palette.accent());
      }
    }

    private void drawRing(int iteration) {
      if (isDrawn(iteration)) {
        Circle ring = new Circle(across(iteration), down(iteration), layout.markerRadius());
        surface.fill(ring, palette.paper());
        surface.stroke(ring, Stroke.of(palette.accent(), LINE_WIDTH));
      }
    }

    /** A cross at the first iteration whose numbers are not finite, with a label. */
    private void drawDivergence() {
      int end = picture.curve().lastIteration();
      while (end > 0 && !isDrawn(end)) {
        end--; // the weights may be finite for a while after the loss
      }
      double x = across(Math.min(end + 1, picture.iterations()));
      double y = isDrawn(end) ? down(end) : layout.axes().y();
      Polyline falling = Polyline.of(x - CROSS, y - CROSS, x + CROSS, y + CROSS);
      Polyline rising = Polyline.of(x - CROSS, y + CROSS, x + CROSS, y - CROSS);
      Lines cross = new Lines(List.of(falling.points(), rising.points()));
      surface.stroke(cross, Stroke.of(palette.paper(), CROSS_WIDTH + 3));
      surface.stroke(cross, Stroke.of(palette.alarm(), CROSS_WIDTH));
      double size = layout.fontSize();
      double width = TextMetrics.width(LossWords.DIVERGED, TextStyle.sans(size, Anchor.START));
      boolean right = x + 2 * CROSS + width < layout.axes().right();
      double textX = right ? x + 2 * CROSS : x - 2 * CROSS;
      double textY = Math.max(layout.axes().y() + size * 1.2, y + size * TextStyle.HALF_DIGIT);
      Rectangle box = new Rectangle(right ? textX : textX - width, textY - size, width, size * 1.3);
      boolean covered = guess.isPresent() && guess.get().touches(box);
      if (!covered) {
        surface.fill(box, palette.paper().withAlpha(PLATE));
      }
      surface.text(
          LossWords.DIVERGED,
          textX,
          covered ? guess.get().bottom() + size * 1.5 : textY,
          TextStyle.sans(size, right ? Anchor.START : Anchor.END),
          palette.ink());
    }
  }
}
