package xorlab.plot.loss;

import java.util.List;
import xorlab.plot.draw.NiceNumbers;
import xorlab.words.LossWords;

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
    description.appendPenalty();
    description.appendExtremes();
    picture.test().ifPresent(description::appendTest);
    description.appendEnd();
    description.appendEarlier();
    return description.text.toString();
  }

  private void appendPresent() {
    double start = curve.lossAt(0);
    double now = curve.lossAt(cursor);
    if (cursor == 0 || !isFinite(start) || !isFinite(now)) {
      text.append(
          cursor == 0
              ? LossWords.atStart(number(now))
              : LossWords.atIteration(cursor, number(now)));
      return;
    }
    String change;
    if (now == start) {
      change = LossWords.same(cursor, number(now));
    } else {
      change =
          now < start
              ? LossWords.fallen(number(start), cursor, number(now))
              : LossWords.risen(number(start), cursor, number(now));
    }
    text.append(withTrend(change, now));
  }

  private void appendPenalty() {
    if (curve.hasPenalty()) {
      text.append(' ').append(LossWords.PENALTY_IS_PART);
    }
  }

  private String withTrend(String sentence, double now) {
    int level = levelSince(now);
    if (cursor - level >= Math.max(LEVEL_ITERATIONS, cursor / LEVEL_PART)) {
      return LossWords.level(sentence, level);
    }
    int span = Math.max(1, Math.min(LONGEST_TREND, cursor / TREND_PART));
    double before = curve.lossAt(cursor - span);
    if (!isFinite(before)) {
      return sentence.concat(".");
    }
    double change = (now - before) / span;
    String rate = NiceNumbers.text(Math.abs(change), RATE_DIGITS);
    if (change == 0) {
      return LossWords.unchanged(sentence, span);
    }
    return change < 0
        ? LossWords.falling(sentence, rate, span)
        : LossWords.rising(sentence, rate, span);
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
      text.append(' ').append(LossWords.LOWEST_NOW);
    } else {
      String lowest = number(sketch.lowest());
      text.append(' ');
      text.append(
          lowestAt == 0 ? LossWords.lowestAtStart(lowest) : LossWords.lowest(lowestAt, lowest));
    }
    int highestAt = sketch.highestAt();
    if (highestAt > 0 && highestAt != cursor) {
      text.append(' ').append(LossWords.highest(highestAt, number(sketch.highest())));
    }
  }

  private void appendTest(TestCurve test) {
    text.append(' ').append(LossWords.testNow(number(test.losses().lossAt(cursor))));
    if (test.hasTurned()) {
      int lowestAt = test.sketch().lowestAt();
      text.append(' ').append(LossWords.testLowest(lowestAt, number(test.sketch().lowest())));
    }
  }

  private void appendEnd() {
    int furthest = curve.lastIteration();
    if (curve.diverged()) {
      text.append(' ').append(LossWords.overflow(furthest));
    } else if (curve.hasEnded()) {
      text.append(' ').append(LossWords.stopped(furthest));
    } else if (furthest == 0) {
      text.append(' ').append(LossWords.NOTHING_TRAINED);
    } else if (furthest < picture.iterations()) {
      text.append(' ').append(LossWords.trained(furthest, picture.iterations()));
    }
  }

  private void appendEarlier() {
    List<EarlierRun> runs = picture.earlier();
    for (int i = 0; i < runs.size(); i++) {
      EarlierRun run = runs.get(i);
      MinMaxDownsampler losses = run.losses();
      String earlier =
          LossWords.earlierRun(
              number(losses.start()),
              i + 1,
              losses.furthest(),
              run.settings().isEmpty() ? run.name() : run.name() + " (" + run.settings() + ")",
              number(losses.end()));
      text.append(' ');
      text.append(losses.diverged() ? LossWords.thenDiverged(earlier) : earlier.concat("."));
    }
  }

  private static boolean isFinite(double x) {
    return x - x == 0;
  }

  private static String number(double x) {
    return x - x == 0 ? NiceNumbers.text(x, DIGITS) : LossWords.NOT_FINITE;
  }
}
