package xorlab.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.check.Assumption.Name;
import xorlab.check.Assumption.Note;
import xorlab.check.search.Choices;
import xorlab.check.search.EvidenceReader;
import xorlab.check.search.Hypothesis;
import xorlab.check.search.Interpretation.FlatOrder;
import xorlab.check.search.NamedBlocks;
import xorlab.check.search.Observation;
import xorlab.network.Activation;
import xorlab.network.Loss;
import xorlab.numeric.Decimals;
import xorlab.numeric.random.NumpyRandom;
import xorlab.paste.Quantity.Kind;
import xorlab.words.VerdictWords;

/** What is taken for granted: the labels that a reader chooses from, and what they mean. */
final class Assumptions {
  private static final List<String> ORIENTATIONS =
      List.of(VerdictWords.ONE_PER_HIDDEN_UNIT, VerdictWords.ONE_PER_INPUT);
  private static final List<String> GRADIENTS = List.of(VerdictWords.SUM, VerdictWords.MEAN_OVER_4);
  private static final List<String> FLAT_ORDERS =
      List.of("W₁, b₁, W₂, b₂", "W₁, W₂, b₁, b₂", VerdictWords.UNIT_BY_UNIT);
  private static final List<String> ACTIVATIONS =
      List.of(VerdictWords.SIGMOID, VerdictWords.TANH, VerdictWords.RELU);
  private static final List<Activation> ACTIVATION_VALUES =
      List.of(Activation.SIGMOID, Activation.TANH, Activation.RELU);
  private static final List<String> LOSSES =
      List.of(VerdictWords.CROSS_ENTROPY, VerdictWords.SQUARED_ERROR);
  private static final List<String> LABELS =
      List.of("XOR: 0, 1, 1, 0", "AND: 0, 0, 0, 1", "OR: 0, 1, 1, 1", "XNOR: 1, 0, 0, 1");
  private static final List<List<Integer>> LABEL_VALUES =
      List.of(List.of(0, 1, 1, 0), List.of(0, 0, 0, 1), List.of(0, 1, 1, 1), List.of(1, 0, 0, 1));

  private final Map<Name, String> fixed;

  Assumptions(Map<Name, String> fixed) {
    this.fixed = Map.copyOf(fixed);
  }

  /** What the reader has fixed. A label or a number that is none fixes nothing. */
  Choices choices() {
    return new Choices(
        index(Name.ORIENTATION, ORIENTATIONS).map(k -> k == 1),
        index(Name.FLAT_ORDER, FLAT_ORDERS).map(k -> FlatOrder.values()[k]),
        number(Name.LEARNING_RATE).filter(rate -> rate > 0),
        number(Name.SEED).filter(seed -> seed >= 0 && seed <= NumpyRandom.MAX_SEED),
        index(Name.ACTIVATION, ACTIVATIONS).map(ACTIVATION_VALUES::get),
        index(Name.GRADIENTS, GRADIENTS).map(k -> k == 1),
        index(Name.LOSS, LOSSES).map(k -> k == 1),
        index(Name.LABELS, LABELS).map(LABEL_VALUES::get));
  }

  private Optional<Integer> index(Name name, List<String> options) {
    int index = options.indexOf(fixed.getOrDefault(name, ""));
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  private Optional<Double> number(Name name) {
    String text = Decimals.plainCharacters(fixed.getOrDefault(name, ""));
    var number = Decimals.parse(text);
    return number.isPresent() && number.getAsDouble() <= Double.MAX_VALUE
        ? Optional.of(number.getAsDouble())
        : Optional.empty();
  }

  /** The rows of the page before there is a program: the lab's, or what the reader has fixed. */
  List<Assumption> rows() {
    return List.of(
        menu(Name.ORIENTATION, VerdictWords.ROWS_OF_W1, ORIENTATIONS),
        menu(Name.GRADIENTS, VerdictWords.GRADIENTS, GRADIENTS),
        menu(Name.FLAT_ORDER, VerdictWords.FLAT_ORDER, FLAT_ORDERS),
        number(
            Name.LEARNING_RATE,
            VerdictWords.LEARNING_RATE,
            number(Name.LEARNING_RATE).orElse(1.0),
            Note.LAB,
            false),
        number(Name.SEED, VerdictWords.SEED, number(Name.SEED).orElse(0.0), Note.LAB, false));
  }

  private Assumption menu(Name name, String label, List<String> options) {
    return menu(name, label, options, index(name, options).orElse(0), Note.LAB);
  }

  /** The rows of the page, as the best program has them. */
  List<Assumption> rows(Hypothesis best, EvidenceReader reader) {
    NamedBlocks blocks = reader.blocks();
    var evidence = best.evidence();
    var reading = evidence.reading();
    boolean showsGradients = evidence.has(Observation::isGradient);
    boolean showsTraining = showsGradients || evidence.reachesUpdate();
    List<Assumption> rows = new ArrayList<>();
    rows.add(
        menu(
            Name.ORIENTATION,
            VerdictWords.ROWS_OF_W1,
            ORIENTATIONS,
            reading.isInByOut() ? 1 : 0,
            blocks.isOrientationOpen() ? Note.FOUND : Note.NOT_NEEDED));
    rows.add(
        menu(
            Name.GRADIENTS,
            VerdictWords.GRADIENTS,
            GRADIENTS,
            best.isMean() ? 1 : 0,
            showsTraining ? Note.FOUND : Note.NOT_PRINTED));
    rows.add(
        menu(
            Name.FLAT_ORDER,
            VerdictWords.FLAT_ORDER,
            FLAT_ORDERS,
            reading.flatOrder().ordinal(),
            blocks.isFlat() ? Note.FOUND : Note.NOT_NEEDED));
    Note rate = blocks.number(Kind.ALPHA).isPresent() ? Note.GIVEN : Note.FOUND;
    rows.add(
        number(
            Name.LEARNING_RATE,
            VerdictWords.LEARNING_RATE,
            best.alpha(),
            evidence.reachesUpdate() ? rate : Note.NOT_NEEDED,
            best.alpha() != 1));
    boolean isKnownStart = evidence.start().isEmpty() || evidence.isStartOfSeed();
    Note seed = blocks.number(Kind.SEED).isPresent() ? Note.GIVEN : Note.LAB;
    rows.add(
        number(
            Name.SEED,
            VerdictWords.SEED,
            evidence.seed(),
            evidence.isStartOfSeed() ? Note.FOUND : isKnownStart ? seed : Note.NOT_NEEDED,
            false));
    int activation = Math.max(0, ACTIVATION_VALUES.indexOf(evidence.network().activation(1)));
    rows.add(menu(Name.ACTIVATION, VerdictWords.ACTIVATION, ACTIVATIONS, activation, Note.FOUND));
    boolean isSquared =
        best.gradients().isSquaredError() || evidence.network().loss() == Loss.SQUARED_ERROR;
    rows.add(
        menu(
            Name.LOSS,
            VerdictWords.MINIMISED,
            LOSSES,
            isSquared ? 1 : 0,
            showsTraining ? Note.FOUND : Note.NOT_PRINTED));
    int labels = Math.max(0, LABELS.indexOf(fixed.getOrDefault(Name.LABELS, "")));
    Note ofLabels = blocks.number(Kind.Y).isPresent() ? Note.GIVEN : Note.LAB;
    rows.add(menu(Name.LABELS, VerdictWords.LABELS, LABELS, labels, ofLabels));
    return rows;
  }

  private Assumption menu(Name name, String label, List<String> options, int chosen, Note note) {
    Note shown = fixed.containsKey(name) ? Note.GIVEN : note;
    return new Assumption(name, label, options, options.get(chosen), shown, chosen != 0);
  }

  private Assumption number(Name name, String label, double value, Note note, boolean differs) {
    Note shown = fixed.containsKey(name) ? Note.GIVEN : note;
    return new Assumption(name, label, List.of(), Decimals.plain(value), shown, differs);
  }
}
