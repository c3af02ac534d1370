package xorlab.check.search;

import java.util.ArrayList;
import java.util.List;
import xorlab.mistake.Mistake;
import xorlab.mistake.StepProgram;
import xorlab.network.Parameters;

/**
 * A program that may have printed the numbers.
 *
 * @param evidence the numbers, in one interpretation
 * @param start how the weights are drawn from the seed
 * @param gradients what is minimised
 * @param shown what is printed as the loss
 * @param update with momentum, or after each point
 * @param scale the printed gradients are the program's times this
 * @param alpha the learning rate
 * @param mistakes what is wrong in it; empty for a right program
 */
public record Hypothesis(
    Evidence evidence,
    Convention start,
    Convention gradients,
    Convention shown,
    Convention update,
    double scale,
    double alpha,
    List<Mistake> mistakes) {

  /** The lab's program. */
  public static Hypothesis lab(Evidence evidence, double alpha) {
    Convention lab = Conventions.GRADIENTS.get(0);
    return new Hypothesis(evidence, lab, lab, lab, lab, 1, alpha, List.of());
  }

  Hypothesis withEvidence(Evidence other) {
    return new Hypothesis(other, start, gradients, shown, update, scale, alpha, mistakes);
  }

  Hypothesis withStart(Convention other) {
    return new Hypothesis(evidence, other, gradients, shown, update, scale, alpha, mistakes);
  }

  Hypothesis withGradients(Convention other) {
    return new Hypothesis(evidence, start, other, shown, update, scale, alpha, mistakes);
  }

  Hypothesis withShown(Convention other) {
    return new Hypothesis(evidence, start, gradients, other, update, scale, alpha, mistakes);
  }

  Hypothesis withUpdate(Convention other) {
    return new Hypothesis(evidence, start, gradients, shown, other, scale, alpha, mistakes);
  }

  Hypothesis withScale(double other) {
    return new Hypothesis(evidence, start, gradients, shown, update, other, alpha, mistakes);
  }

  Hypothesis withAlpha(double other) {
    return new Hypothesis(evidence, start, gradients, shown, update, scale, other, mistakes);
  }

  /** The same program with other mistakes, or none. */
  public Hypothesis with(List<Mistake> others) {
    return new Hypothesis(evidence, start, gradients, shown, update, scale, alpha, others);
  }

  /** Whether its gradients are means. */
  public boolean isMean() {
    return gradients.isMean();
  }

  /** The start, before the lines of the program's own start. */
  public Parameters startParameters() {
    return Trial.start(evidence);
  }

  /** The conventions that are not the lab's. */
  public List<Convention> conventions() {
    List<Convention> conventions = new ArrayList<>();
    for (Convention convention : List.of(start, gradients, shown, update)) {
      if (!convention.isLab()) {
        conventions.add(convention);
      }
    }
    return conventions;
  }

  /** How far it is from the lab's program: the number of things that are otherwise. */
  public int cost() {
    int cost = conventions().size() + 2 * mistakes.size();
    cost += scale == 1 ? 0 : 1;
    cost += alpha == 1 || evidence.alpha().isPresent() ? 0 : 1;
    cost += evidence.reading().equals(Interpretation.LAB) ? 0 : 1;
    return cost;
  }

  /**
   * The program.
   *
   * @throws xorlab.formula.tree.FormulaException if a mistake changes no line of this network
   */
  public StepProgram program() {
    return rightProgram().with(mistakes);
  }

  /** The program in these conventions, without the mistakes. */
  public StepProgram rightProgram() {
    StepProgram program = StepProgram.right(evidence.network());
    for (Convention convention : conventions()) {
      program = program.with(convention.changes());
    }
    return program;
  }
}
