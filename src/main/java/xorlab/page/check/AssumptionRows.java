package xorlab.page.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.Focus;
import xorlab.check.Assumption;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** What is taken for granted, each a menu or a field, with where it comes from. */
final class AssumptionRows {
  private record Row(HTMLElement control, HTMLElement note, HTMLElement unset) {}

  private final HTMLElement section;
  private final Map<Assumption.Name, String> fixed;
  private final Runnable changed;
  private final List<Row> rows = new ArrayList<>();
  private List<Assumption> shown = List.of();

  /**
   * @param fixed what the reader has fixed
   * @param changed runs when the reader has changed it
   */
  AssumptionRows(HTMLElement section, Map<Assumption.Name, String> fixed, Runnable changed) {
    this.section = section;
    this.fixed = fixed;
    this.changed = changed;
  }

  /** Keeps the controls where they ask for the same, as one of them may have the focus. */
  void show(List<Assumption> assumptions) {
    if (!asksTheSame(assumptions)) {
      section.clear();
      rows.clear();
      for (Assumption assumption : assumptions) {
        rows.add(add(assumption));
      }
    }
    shown = assumptions;
    for (int i = 0; i < rows.size(); i++) {
      update(rows.get(i), assumptions.get(i));
    }
  }

  private boolean asksTheSame(List<Assumption> assumptions) {
    boolean same = assumptions.size() == shown.size();
    for (int i = 0; same && i < shown.size(); i++) {
      same =
          shown.get(i).name() == assumptions.get(i).name()
              && shown.get(i).label().equals(assumptions.get(i).label())
              && shown.get(i).options().equals(assumptions.get(i).options());
    }
    return same;
  }

  private Row add(Assumption assumption) {
    HTMLElement row = Dom.add(section, "div");
    row.setClassName("assumption");
    HTMLElement label = Dom.add(row, "label");
    Dom.add(label, "span", assumption.label());
    boolean isNumber = assumption.options().isEmpty();
    HTMLElement control = Dom.add(label, isNumber ? "input" : "select");
    if (isNumber) {
      control.setAttribute("inputmode", "decimal");
      control.setAttribute("autocomplete", "off");
    }
    for (String option : assumption.options()) {
      Dom.add(control, "option", option);
    }
    control.addEventListener(
        "change",
        (Event event) -> fix(assumption.name(), isNumber ? typed(control) : chosen(control)));
    HTMLElement note = Dom.add(row, "i");
    HTMLElement unset = Dom.add(row, "button", "×");
    unset.setAttribute("type", "button");
    unset.setAttribute("aria-label", CheckWords.unset(assumption.label()));
    unset.setAttribute("title", CheckWords.unset(assumption.label()));
    Dom.onClick(
        unset,
        () -> {
          control.focus();
          fix(assumption.name(), "");
        });
    return new Row(control, note, unset);
  }

  private static String typed(HTMLElement control) {
    return ((HTMLInputElement) control).getValue().trim();
  }

  private static String chosen(HTMLElement control) {
    return ((HTMLSelectElement) control).getValue();
  }

  /** Fixes an assumption, or none if the text is empty. */
  private void fix(Assumption.Name name, String text) {
    if (text.isEmpty()) {
      fixed.remove(name);
    } else {
      fixed.put(name, text);
    }
    changed.run();
  }

  private void update(Row row, Assumption assumption) {
    if (assumption.options().isEmpty()) {
      HTMLInputElement input = (HTMLInputElement) row.control;
      if (!Focus.isFocused(input) || !fixed.containsKey(assumption.name())) {
        input.setValue(assumption.value());
      }
    } else {
      ((HTMLSelectElement) row.control).setValue(assumption.value());
    }
    Dom.setText(row.note, note(assumption.note()));
    row.note.setClassName(assumption.differs() ? "said unlike" : "said");
    row.unset.setHidden(!fixed.containsKey(assumption.name()));
  }

  private static String note(Assumption.Note note) {
    return switch (note) {
      case FOUND -> CheckWords.FOUND;
      case GIVEN -> CheckWords.GIVEN;
      case NOT_NEEDED -> CheckWords.NOT_NEEDED;
      case NOT_PRINTED -> CheckWords.NOT_PRINTED;
      case LAB -> CheckWords.OF_THE_LAB;
    };
  }
}
