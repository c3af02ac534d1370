package xorlab.page.check;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.CheckStatus;
import xorlab.check.ComparedNumber;
import xorlab.check.text.StepText;
import xorlab.page.ui.Dom;
import xorlab.words.CheckWords;

/** Pasted numbers beside the expected ones and, where a mistake is told, those that it gives. */
final class NumbersTable {
  /** More rows than these are not shown, as a long list of losses has thousands. */
  private static final int MOST = 60;

  /** Rows shown before the first number that differs. */
  private static final int BEFORE = 5;

  private final HTMLElement scroll;
  private final HTMLElement head;
  private final HTMLElement body;
  private final HTMLElement rest;
  private final Icons icons;

  NumbersTable(HTMLElement section, Icons icons) {
    this.icons = icons;
    scroll = section.querySelector(".compared");
    head = scroll.querySelector("thead tr");
    body = scroll.querySelector("tbody");
    rest = section.querySelector(".more-numbers");
  }

  /**
   * @param caption what the numbers are
   * @param name what the table calls them
   * @param isNamedAbove whether that is said above it
   * @param explained whether to show what a mistake or a convention gives
   */
  void show(
      String caption,
      String name,
      boolean isNamedAbove,
      List<ComparedNumber> numbers,
      CheckStatus verdict,
      boolean explained) {
    scroll.setHidden(numbers.isEmpty());
    scroll.setAttribute("aria-label", caption);
    boolean hasExplained = explained && isExplained(numbers);
    String style = isSeries(numbers) ? "" : isNamedAbove ? "unseen" : "of-rows";
    showHead(isSeries(numbers) ? CheckWords.ITERATION : name, style, hasExplained, verdict);
    body.clear();
    int first = Math.max(0, Math.min(firstDifference(numbers) - BEFORE, numbers.size() - MOST));
    int end = Math.min(numbers.size(), first + MOST);
    String group = "";
    for (ComparedNumber number : numbers.subList(first, end)) {
      String next = group(number);
      if (!next.equals(group)) {
        addGroup(next, hasExplained, group.isEmpty());
        group = next;
      }
      addRow(number, hasExplained);
    }
    int hidden = numbers.size() - end + first;
    rest.setHidden(hidden == 0);
    Dom.setText(rest, hidden == 0 ? "" : CheckWords.moreNumbers(hidden));
  }

  private static boolean isExplained(List<ComparedNumber> numbers) {
    for (ComparedNumber number : numbers) {
      if (!number.explained().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the names are iterations. */
  private static boolean isSeries(List<ComparedNumber> numbers) {
    return !numbers.isEmpty() && group(numbers.get(0)).isEmpty();
  }

  /** The name without its indices; empty for an iteration. */
  private static String group(ComparedNumber number) {
    String name = number.name();
    int bracket = name.indexOf('[');
    boolean isIteration = !name.isEmpty() && name.charAt(0) >= '0' && name.charAt(0) <= '9';
    return isIteration ? "" : bracket < 0 ? name : name.substring(0, bracket);
  }

  private static int firstDifference(List<ComparedNumber> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i).differs()) {
        return i;
      }
    }
    return 0;
  }

  private void showHead(String name, String style, boolean explained, CheckStatus verdict) {
    head.clear();
    Dom.add(addHeading(""), "span", name).setClassName(style);
    addHeading(CheckWords.YOURS);
    addHeading(CheckWords.EXPECTED);
    if (explained && verdict == CheckStatus.CONVENTION) {
      addHeading(CheckWords.IN_YOUR_CONVENTION);
    } else if (explained) {
      HTMLElement heading = addHeading("");
      Dom.add(heading, "span", CheckWords.ALTERED).setClassName("if-wide");
      Dom.add(heading, "span", CheckWords.ALTERED_SHORT).setClassName("if-narrow");
    }
    HTMLElement fits = addHeading("");
    fits.setClassName("fit");
    Dom.add(fits, "span", CheckWords.FITS).setClassName("unseen");
  }

  private HTMLElement addHeading(String text) {
    HTMLElement heading = Dom.add(head, "th", text);
    heading.setAttribute("scope", "col");
    return heading;
  }

  /** On a narrow screen the name has a row of its own. */
  private void addGroup(String name, boolean explained, boolean isFirst) {
    HTMLElement row = Dom.add(body, "tr");
    row.setClassName(isFirst ? "named first" : "named");
    HTMLElement heading = Dom.add(row, "th", StepText.name(name));
    heading.setAttribute("colspan", explained ? "5" : "4");
    heading.setAttribute("scope", "rowgroup");
  }

  private void addRow(ComparedNumber number, boolean explained) {
    HTMLElement row = Dom.add(body, "tr");
    HTMLElement name = Dom.add(row, "th");
    name.setAttribute("scope", "row");
    String group = group(number);
    Dom.add(name, "span", StepText.name(group)).setClassName("if-wide");
    Dom.add(name, "span", number.name().substring(group.length()));
    HTMLElement pasted = Dom.add(row, "td");
    Dom.add(pasted, "span", number(number.pasted()));
    if (number.differs()) {
      pasted.setClassName("unlike");
    }
    Dom.add(row, "td", number(number.expected()));
    if (explained) {
      Dom.add(row, "td", number(number.explained()));
    }
    HTMLElement tick = Dom.add(row, "td");
    tick.setClassName("fit");
    boolean fits = explained ? number.fits() : !number.differs();
    if (fits) {
      icons.add(tick, "tick");
      Dom.add(tick, "span", CheckWords.FITS).setClassName("unseen");
    }
  }

  /** A number with the sign of mathematics. */
  private static String number(String text) {
    return text.replace('-', '−');
  }
}
