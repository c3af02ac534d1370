package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Keyboard;
import xorlab.check.JudgedStep;
import xorlab.check.Step;
import xorlab.check.text.StepText;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** The steps in the order of computation, each a button that opens its numbers. */
final class OrderList {
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final HTMLElement list;
  private final Icons icons;
  private final Consumer<Step> selected;

  OrderList(HTMLElement list, Icons icons, Consumer<Step> selected) {
    this.list = list;
    this.icons = icons;
    this.selected = selected;
    for (Step step : Step.values()) {
      HTMLElement button = Dom.add(Dom.add(list, "li"), "button");
      button.setAttribute("type", "button");
      buttons.add(button);
      Dom.onClick(button, () -> selected.accept(step));
      button.addEventListener("keydown", (KeyboardEvent event) -> onKey(step, event));
    }
  }

  private void onKey(Step step, KeyboardEvent event) {
    int last = buttons.size() - 1;
    int to =
        switch (Keyboard.key(event)) {
          case "ArrowDown", "ArrowRight" -> Math.min(last, step.ordinal() + 1);
          case "ArrowUp", "ArrowLeft" -> Math.max(0, step.ordinal() - 1);
          case "Home" -> 0;
          case "End" -> last;
          default -> -1;
        };
    if (to >= 0) {
      event.preventDefault();
      selected.accept(Step.values()[to]);
      buttons.get(to).focus();
    }
  }

  /** The formulas of the steps, before there is anything to judge. */
  void showFormulas() {
    for (Step step : Step.values()) {
      HTMLElement button = start(step, "blank", "ring");
      button.setAttribute("disabled", "");
      button.removeAttribute("aria-current");
      Dom.add(button, "small", StepText.formula(step));
    }
  }

  /**
   * @param current whose numbers are shown
   */
  void show(List<JudgedStep> steps, Step current) {
    for (JudgedStep judged : steps) {
      JudgedStep.State state = judged.state();
      HTMLElement button = start(judged.step(), kind(state), Icons.of(state));
      button.removeAttribute("disabled");
      boolean isCurrent = judged.step() == current;
      Dom.setAttribute(button, "aria-current", isCurrent, "step");
      button.setTabIndex(isCurrent ? 0 : -1);
      if (state == JudgedStep.State.AGREES) {
        Dom.add(button, "span", CheckWords.AGREES).setClassName("unseen");
      }
      HTMLElement note = Dom.add(button, "small", note(judged));
      if (state == JudgedStep.State.DIFFERS) {
        Dom.add(button, "small", CheckWords.DIFFERS).setClassName("if-narrow");
        note.setClassName("if-wide");
      }
    }
  }

  private HTMLElement start(Step step, String kind, String icon) {
    HTMLElement button = buttons.get(step.ordinal());
    button.clear();
    ((HTMLElement) button.getParentNode()).setClassName(kind);
    icons.add(button, icon);
    Dom.add(button, "span", step.label());
    return button;
  }

  private static String kind(JudgedStep.State state) {
    return switch (state) {
      case AGREES -> "agrees";
      case NOT_PRINTED -> "not-printed";
      case DIFFERS -> "first-difference";
      case NOT_JUDGED -> "not-judged";
    };
  }

  private static String note(JudgedStep judged) {
    return switch (judged.state()) {
      case AGREES -> CheckWords.countOfNumbers(judged.numbers().size());
      case NOT_PRINTED -> CheckWords.NOT_PRINTED;
      case DIFFERS -> CheckWords.FIRST_DIFFERENCE;
      case NOT_JUDGED -> CheckWords.NOT_JUDGED;
    };
  }
}
