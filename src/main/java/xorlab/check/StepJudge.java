package xorlab.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xorlab.check.JudgedStep.State;
import xorlab.check.search.Comparison;
import xorlab.check.search.Hypothesis;
import xorlab.check.search.Observation;
import xorlab.paste.Paste;
import xorlab.paste.PrintedNumber;

/** Judges the steps of a computation, up to the first number that differs. */
final class StepJudge {
  private final Paste paste;
  private final List<Observation> observations;
  private final Comparison right;
  private final Optional<Comparison> explained;
  private final int first;
  private final List<Observation> given;

  /**
   * @param right the right program in the conventions of the paste
   * @param explained the program that explains the numbers, if there is one
   */
  StepJudge(Paste paste, Hypothesis right, Optional<Hypothesis> explained) {
    this.paste = paste;
    observations = right.evidence().observations();
    given = right.evidence().given();
    this.right = Comparison.of(right);
    this.explained = explained.map(Comparison::of);
    first = this.right.matched();
  }

  /** The first number that differs from the right program's. */
  Optional<Observation> first() {
    return first < observations.size() ? Optional.of(observations.get(first)) : Optional.empty();
  }

  /** What the right program has for the first number that differs. */
  double expected() {
    return right.values()[first];
  }

  /** The numbers that differ from the right program's. */
  List<Observation> differing() {
    List<Observation> differing = new ArrayList<>();
    for (int k = first; k < observations.size(); k++) {
      if (!right.fits(k)) {
        differing.add(observations.get(k));
      }
    }
    return differing;
  }

  /** All twelve steps, in order. */
  List<JudgedStep> steps() {
    Map<Step, List<ComparedNumber>> numbers = new EnumMap<>(Step.class);
    boolean isStartCompared = !observations.isEmpty() && step(observations.get(0)) == Step.START;
    for (Observation observation : isStartCompared ? List.<Observation>of() : given) {
      String text = text(observation.printed());
      ComparedNumber number =
          new ComparedNumber(
              NumberText.lowered(observation.name()),
              text,
              text,
              "",
              false,
              true,
              observation.printed().start(),
              observation.printed().end());
      numbers.computeIfAbsent(Step.START, step -> new ArrayList<>()).add(number);
    }
    for (int k = 0; k < observations.size(); k++) {
      Step step = step(observations.get(k));
      numbers.computeIfAbsent(step, other -> new ArrayList<>()).add(compared(k));
    }
    List<JudgedStep> steps = new ArrayList<>();
    for (Step step : Step.values()) {
      List<ComparedNumber> some = numbers.getOrDefault(step, List.of());
      steps.add(new JudgedStep(step, state(step), List.copyOf(some)));
    }
    return steps;
  }

  private State state(Step step) {
    Optional<Step> difference = first().map(StepJudge::step);
    boolean isPrinted = step == Step.START && !given.isEmpty();
    for (int k = 0; k < observations.size(); k++) {
      if (step(observations.get(k)) == step) {
        if (k >= first && difference.get() != step) {
          return State.NOT_JUDGED;
        }
        isPrinted = true;
      }
    }
    if (difference.isPresent() && difference.get() == step) {
      return State.DIFFERS;
    }
    if (isPrinted) {
      return State.AGREES;
    }
    boolean isBefore = difference.isEmpty() || step.ordinal() < difference.get().ordinal();
    return isBefore ? State.NOT_PRINTED : State.NOT_JUDGED;
  }

  private ComparedNumber compared(int k) {
    Observation observation = observations.get(k);
    PrintedNumber printed = observation.printed();
    String explanation =
        explained.map(other -> NumberText.like(printed, other.values()[k])).orElse("");
    String name =
        observation.isLoss()
            ? NumberText.plain(observation.iteration())
            : NumberText.lowered(observation.name());
    return new ComparedNumber(
        name,
        text(printed),
        NumberText.like(printed, right.values()[k]),
        explanation,
        !right.fits(k),
        explained.map(other -> other.fits(k)).orElse(right.fits(k)),
        printed.start(),
        printed.end());
  }

  private String text(PrintedNumber printed) {
    return NumberText.withMinus(paste.text().substring(printed.start(), printed.end()).trim());
  }

  /** The step that a number belongs to. */
  static Step step(Observation observation) {
    String quantity = observation.quantity();
    boolean isLater = observation.iteration() > 0;
    return switch (quantity) {
      case "W1", "b1", "W2", "b2" -> isLater ? Step.UPDATE : Step.START;
      case "Z1", "A1" -> Step.A1;
      case "Z2", "A2" -> Step.A2;
      case "J" -> isLater ? Step.LOSS_LIST : Step.LOSS;
      case "dZ2" -> Step.DZ2;
      case "dW2" -> Step.DW2;
      case "db2" -> Step.DB2;
      case "dA1", "dZ1" -> Step.DZ1;
      case "dW1" -> Step.DW1;
      case "db1" -> Step.DB1;
      default -> Step.UPDATE;
    };
  }
}
