package xorlab.check.text;

import java.util.List;
import xorlab.check.Step;
import xorlab.words.CheckWords;

/** Steps in sentences and in formulas. */
public final class StepText {
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

  private StepText() {}

  /** How a sentence calls a step. */
  public static String inSentence(Step step) {
    return switch (step) {
      case START -> CheckWords.THE_START;
      case A2 -> CheckWords.THE_ANSWERS;
      case LOSS -> CheckWords.THE_LOSS;
      case UPDATE -> CheckWords.THE_UPDATE;
      case LOSS_LIST -> CheckWords.THE_LOSS_LIST;
      case A1, DZ2, DW2, DB2, DZ1, DW1, DB1 -> step.label();
    };
  }

  /** Some steps as "the start, dW₂ and db₂". */
  public static String list(List<Step> steps) {
    String list = inSentence(steps.get(0));
    for (int i = 1; i < steps.size(); i++) {
      String next = inSentence(steps.get(i));
      list =
          i == steps.size() - 1 ? CheckWords.listAnd(next, list) : CheckWords.listComma(list, next);
    }
    return list;
  }

  /** A sentence with a capital letter, unless it begins with the name of a quantity. */
  public static String sentence(String text, Step first) {
    boolean isName = first.label().equals(inSentence(first));
    char c = text.charAt(0);
    return isName || c < 'a' || c > 'z' ? text : (char) (c - 'a' + 'A') + text.substring(1);
  }

  /** The name of a number with its layer as an index: dW₁[0,1] for dW1[0,1]. */
  public static String name(String name) {
    int bracket = name.indexOf('[');
    int end = bracket < 0 ? name.length() : bracket;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      boolean isLayer = i > 0 && c >= '0' && c <= '9' && !isDigit(name.charAt(0));
      text.append(isLayer ? SUBSCRIPTS.charAt(c - '0') : c);
    }
    return text.append(name.substring(end)).toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What a step computes. */
  public static String formula(Step step) {
    return switch (step) {
      case START -> "W₁, b₁, W₂, b₂";
      case A1 -> "σ(X W₁ᵀ + b₁ᵀ)";
      case A2 -> "σ(A₁ W₂ᵀ + b₂ᵀ)";
      case LOSS -> "−Σ y ln A₂ …";
      case DZ2 -> "A₂ − y";
      case DW2 -> "dZ₂ᵀ A₁";
      case DB2 -> "Σ dZ₂";
      case DZ1 -> "dZ₂ W₂ ⊙ A₁(1 − A₁)";
      case DW1 -> "dZ₁ᵀ X";
      case DB1 -> "Σ dZ₁";
      case UPDATE -> "W − α dW";
      case LOSS_LIST -> CheckWords.EVERY_ITERATION;
    };
  }
}
