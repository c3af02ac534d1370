package xorlab.plot.loss;

import java.util.List;
import xorlab.plot.draw.NiceNumbers;

/** The loss figure in words, for people who cannot see it. */
public final class LossDescription {
  private static final int DIGITS = 4;
  private static final int RATE_DIGITS = 2;

  /** A loss that stays within this fraction of itself has levelled off. */
  private static final double LEVEL = 0.01;

  /** The least number of iterations for which it must stay there. */
  private static final int LEVEL_ITERATIONS = 10;

  private static final int LEVEL_PART = 5;

  /** The trend is that of the last tenth of the run, but of no more iterations than these. */
  private static final int TREND_PART = 10;

  private static final int LONGEST_TREND = 100;

  private final LossFigureData picture;
  private final LossCurve curve;
  private final MinMaxDownsampler sketch;
  private final int cursor;
  private final StringBuilder text = new StringBuilder();

  private LossDescription(LossFigureData picture) {
    this.picture = picture;
    curve = picture.curve();
    sketch = picture.sketch();
    cursor = picture.cursor();
  }

  /** Some sentences: from where to where the loss went, where it is lowest, and its trend. */
  public static String of(LossFigureData picture) {
    LossDescription description = new LossDescription(picture);
    description.appendPresent();
    description.appendExtremes();
    description.appendEnd();
    description.appendEarlier();
    return description.text.toString();
  }

  private void appendPresent() {
    double start = curve.lossAt(0);
    double now = curve.lossAt(cursor);
    if (cursor == 0 || !isFinite(start) || !isFinite(now)) {
      text.append(cursor == 0 ? "At the start" : "At iteration " + cursor);
      text.append(" the loss is ").append(number(now)).append('.');
      return;
    }
    text.append("By iteration ").append(cursor).append(" the loss ");
    if (now == start) {
      text.append("is the same as at the start, ").append(number(now));
    } else {
      text.append(now < start ? "has fallen from " : "has risen from ");
      text.append(number(start)).append(" to ").append(number(now));
    }
    appendTrend(now);
    text.append('.');
  }

  private void appendTrend(double now) {
    int level = levelSince(now);
    if (cursor - level >= Math.max(LEVEL_ITERATIONS, cursor / LEVEL_PART)) {
      text.append(", and has stayed within 1% of that since iteration ").append(level);
      return;
    }
    int span = Math.max(1, Math.min(LONGEST_TREND, cursor / TREND_PART));
    double before = curve.lossAt(cursor - span);
    if (!isFinite(before)) {
      return;
    }
    double change = (now - before) / span;
    String rate = NiceNumbers.text(Math.abs(change), RATE_DIGITS);
    if (change == 0) {
      text.append(
          span == 1 ? ", and the last iteration" : ", and the last " + span + " iterations");
      text.append(" did not change it");
    } else {
      text.append(change < 0 ? ", falling by " : ", rising by ").append(rate);
      text.append(span == 1 ? " in the last iteration" : " per iteration over the last " + span);
    }
  }

  /** The first iteration since which all losses up to the cursor are near the present one. */
  private int levelSince(double now) {
    int since = cursor;
    int bucket = sketch.bucketOf(cursor);
    while (bucket >= 0
        && sketch.minimum(bucket) >= now * (1 - LEVEL)
        && sketch.maximum(bucket) <= now * (1 + LEVEL)) {
      since = sketch.first(bucket);
      bucket--;
    }
    return since;
  }

  private void appendExtremes() {
    if (!sketch.hasFinite() || sketch.furthest() == 0) {
      return;
    }
    int lowestAt = sketch.lowestAt();
    if (lowestAt == cursor) {
      text.append(" That is the lowest so far.");
    } else {
      text.append(" The lowest so far is ").append(number(sketch.lowest()));
      text.append(lowestAt == 0 ? ", at the start." : ", at iteration " + lowestAt + ".");
    }
    int highestAt = sketch.highestAt();
    if (highestAt > 0 && highestAt != cursor) {
      text.append(" The highest was ").append(number(sketch.highest()));
      text.append(", at iteration ").append(highestAt).append('.');
    }
  }

  private void appendEnd() {
    int furthest = curve.lastIteration();
    if (curve.diverged()) {
      text.append(" After iteration ").append(furthest);
      text.append(" the numbers overflow, and the run ends.");
    } else if (furthest == 0) {
      text.append(" Nothing is trained yet.");
    } else if (furthest < picture.iterations()) {
      text.append(" Trained ").append(furthest).append(" of ").append(picture.iterations());
      text.append(" iterations.");
    }
  }

  private void appendEarlier() {
    List<EarlierRun> runs = picture.earlier();
    for (int i = 0; i < runs.size(); i++) {
      EarlierRun run = runs.get(i);
      MinMaxDownsampler losses = run.losses();
      text.append(" Earlier run ").append(i + 1).append(", ").append(run.name());
      text.append(run.settings().isEmpty() ? "" : " (" + run.settings() + ")");
      text.append(": from ").append(number(losses.start()));
      text.append(" to ").append(number(losses.end())).append(" in ").append(losses.furthest());
      text.append(losses.furthest() == 1 ? " iteration" : " iterations");
      text.append(losses.diverged() ? ", then it diverged." : ".");
    }
  }

  private static boolean isFinite(double x) {
    return x - x == 0;
  }

  private static String number(double x) {
    return x - x == 0 ? NiceNumbers.text(x, DIGITS) : "not a finite number";
  }
}
