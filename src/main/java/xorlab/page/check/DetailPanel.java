package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckResult;
import xorlab.check.CheckStatus;
import xorlab.check.ComparedNumber;
import xorlab.check.JudgedStep;
import xorlab.check.Step;
import xorlab.check.text.PrintLine;
import xorlab.check.text.StepText;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** The numbers of the selected step, and the equation that gives them. */
final class DetailPanel {
  private final HTMLElement heading;
  private final NumbersTable table;
  private final EquationList equations;
  private final HTMLElement advice;
  private final HTMLElement code;
  private final HTMLElement copying;
  private final HTMLElement alsoFits;
  private final HTMLElement unlucky;

  DetailPanel(HTMLElement section, Icons icons, HTMLElement status) {
    heading = section.querySelector(".of-step");
    table = new NumbersTable(section, icons);
    equations = new EquationList(section);
    advice = section.querySelector(".advice");
    copying = section.querySelector(".print-more");
    code = copying.querySelector("code");
    alsoFits = section.querySelector(".also-fits");
    unlucky = section.querySelector(".unlucky");
    Dom.onClick(copying.querySelector("button"), () -> PrintLineMenu.copy(code, status));
  }

  void show(CheckResult result, Step step, HintLevel level) {
    CheckStatus verdict = result.verdict();
    boolean told = verdict != CheckStatus.MISTAKE || level != HintLevel.WHERE;
    List<ComparedNumber> numbers = numbers(result, step);
    String name = names(result, step);
    Dom.setText(heading, name);
    boolean hasHints = verdict == CheckStatus.MISTAKE || verdict == CheckStatus.UNKNOWN;
    boolean inTable = hasHints && !numbers.isEmpty();
    heading.setClassName(inTable ? "of-step unseen" : "of-step");
    table.show(CheckWords.compared(name), name, !inTable, numbers, verdict, told);
    boolean isWhere = false;
    for (Step each : together(result, step)) {
      isWhere |= state(result, each) == JudgedStep.State.DIFFERS;
    }
    boolean hasEquation = told && isWhere || verdict == CheckStatus.CONVENTION;
    equations.show(
        hasEquation ? result.equations() : List.of(),
        PrintLine.variable(step),
        verdict == CheckStatus.CONVENTION,
        verdict == CheckStatus.MISTAKE && level == HintLevel.LINE);
    showAdvice(result, step, numbers.isEmpty());
    alsoFits.querySelector("ul").clear();
    alsoFits.setHidden(!told || result.alsoFits().isEmpty());
    for (String sentence : result.alsoFits()) {
      Dom.add(alsoFits.querySelector("ul"), "li", sentence);
    }
    unlucky.setHidden(verdict != CheckStatus.UNLUCKY);
  }

  private static JudgedStep.State state(CheckResult result, Step step) {
    return result.steps().get(step.ordinal()).state();
  }

  /** The gradients of a layer are shown together. */
  private static Step partner(Step step) {
    return switch (step) {
      case DW1 -> Step.DB1;
      case DB1 -> Step.DW1;
      case DW2 -> Step.DB2;
      case DB2 -> Step.DW2;
      case START, A1, A2, LOSS, DZ2, DZ1, UPDATE, LOSS_LIST -> step;
    };
  }

  /** The steps whose numbers are shown when one of them is selected. */
  private static List<Step> together(CheckResult result, Step step) {
    Step partner = partner(step);
    boolean both =
        partner != step
            && !result.steps().get(partner.ordinal()).numbers().isEmpty()
            && !result.steps().get(step.ordinal()).numbers().isEmpty();
    if (!both) {
      return List.of(step);
    }
    return step.ordinal() < partner.ordinal() ? List.of(step, partner) : List.of(partner, step);
  }

  /** The numbers that are shown when a step is selected. */
  static List<ComparedNumber> numbers(CheckResult result, Step step) {
    List<ComparedNumber> numbers = new ArrayList<>();
    for (Step each : together(result, step)) {
      numbers.addAll(result.steps().get(each.ordinal()).numbers());
    }
    return numbers;
  }

  private static String names(CheckResult result, Step step) {
    List<Step> steps = together(result, step);
    return steps.size() == 1 ? step.label() : StepText.list(steps);
  }

  /** What to print, where a step has no numbers, or where more of them would decide. */
  private void showAdvice(CheckResult result, Step step, boolean isEmpty) {
    List<Step> missing = new ArrayList<>();
    if (isEmpty) {
      missing.add(step);
    } else if (result.verdict() == CheckStatus.UNKNOWN
        && state(result, step) == JudgedStep.State.DIFFERS) {
      for (JudgedStep judged : result.steps().subList(0, step.ordinal())) {
        if (judged.state() == JudgedStep.State.NOT_PRINTED) {
          missing.add(judged.step());
        }
      }
    }
    String names = missing.isEmpty() ? "" : StepText.list(missing);
    Dom.setText(
        advice,
        missing.isEmpty()
            ? ""
            : isEmpty ? CheckWords.noNumbers(names) : CheckWords.printMore(names));
    copying.setHidden(missing.isEmpty());
    StringBuilder line = new StringBuilder("print(");
    for (int i = 0; i < missing.size(); i++) {
      line.append(i == 0 ? "" : ", ").append(PrintLine.variable(missing.get(i)));
    }
    Dom.setText(code, line.append(')').toString());
  }
}
