package xorlab.site;

import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;

/**
 * How a reader uses the page by keyboard alone, or by touch alone. Each does what that reader would
 * have to do: the keyboard goes from control to control with the Tab key, the finger taps the
 * middle of what is on the screen.
 */
enum InputMethod {
  KEYS {
    @Override
    void press(ChromiumTab tab, String control) {
      if (is(tab, control, "[type=\"radio\"]")) {
        tabTo(tab, ".kinds :checked");
        for (int presses = 0; presses < 6 && !hasFocus(tab, control); presses++) {
          tab.type(Keys.ARROW_RIGHT.toString());
        }
        return;
      }
      tabTo(tab, control);
      boolean ticks = is(tab, control, "[type=\"checkbox\"]");
      tab.type(ticks ? " " : Keys.ENTER.toString());
      Site.settle(tab);
    }

    @Override
    void fill(ChromiumTab tab, String field, String text) {
      tabTo(tab, field); // which selects what is in it
      tab.type(text + Keys.ENTER);
      Site.settle(tab);
    }

    /** By the letters of the option. */
    @Override
    void choose(ChromiumTab tab, String menu, String option) {
      tabTo(tab, menu);
      tab.type(option);
      Site.settle(tab);
    }

    @Override
    void openTab(ChromiumTab tab, String name) {
      tabTo(tab, "[role=\"tab\"][aria-selected=\"true\"]");
      for (int presses = 0; presses < 6 && !hasFocus(tab, "#" + name + "-tab"); presses++) {
        tab.type(Keys.ARROW_RIGHT.toString());
      }
      if ((boolean) tab.evaluate("!!" + Site.INSIDE + ".querySelector('.study[data-folded]')")) {
        tab.type(Keys.ENTER.toString());
      }
      Site.settle(tab);
    }

    /** From the link before the page's buttons. */
    @Override
    void openDialog(ChromiumTab tab, String name) {
      tab.run(
          "[...document.querySelectorAll('nav a')].filter(a => a.offsetParent).at(-1).focus();");
      tab.type(Keys.TAB.toString().repeat(name.equals("share") ? 1 : 2) + Keys.ENTER);
    }

    @Override
    void slide(ChromiumTab tab, String slider, boolean toTheEnd) {
      tabTo(tab, slider);
      tab.type((toTheEnd ? Keys.END : Keys.HOME).toString());
      Site.settle(tab);
    }

    /** With the arrow keys, from the first cell of the ledger. */
    @Override
    void lookAt(ChromiumTab tab, String cell) {
      tabTo(tab, ".quantity td[tabindex=\"0\"]");
      for (int presses = 0; presses < 200 && !Site.text(tab, ".arithmetic").startsWith(cell); ) {
        tab.type(Keys.ARROW_RIGHT.toString());
        presses++;
      }
    }
  },

  FINGER {
    @Override
    void press(ChromiumTab tab, String control) {
      tap(tab, "inside.querySelector('%s')".formatted(control));
      Site.settle(tab);
    }

    @Override
    void fill(ChromiumTab tab, String field, String text) {
      press(tab, field);
      assertFocus(tab, field);
      tab.run(Site.INSIDE + ".activeElement.select();"); // by the handles of the phone
      tab.type(text + Keys.ENTER); // on the keyboard that the phone shows
      Site.settle(tab);
    }

    /** In the list that the phone shows, which is not part of the page. */
    @Override
    void choose(ChromiumTab tab, String menu, String option) {
      middle(tab, "inside.querySelector('%s')".formatted(menu));
      tab.run(
          """
          const menu = %s.querySelector('%s');
          menu.selectedIndex = [...menu.options].findIndex(o => o.label.startsWith(%s));
          menu.dispatchEvent(new Event('change', { bubbles: true }));
          """
              .formatted(Site.INSIDE, menu, Script.quote(option)));
      Site.settle(tab);
    }

    @Override
    void openTab(ChromiumTab tab, String name) {
      String panel = Site.INSIDE + ".querySelector('#" + name + "')";
      if (tab.evaluate(panel + ".getClientRects().length").equals(0L)) { // else it would be folded
        press(tab, "#" + name + "-tab");
      }
    }

    @Override
    void openDialog(ChromiumTab tab, String name) {
      Point middle = tab.middle("document.querySelector('[data-xor-lab=" + name + "]')");
      tab.tap(middle.x, middle.y);
    }

    @Override
    void slide(ChromiumTab tab, String slider, boolean toTheEnd) {
      String box = "%s.querySelector('%s').getBoundingClientRect()".formatted(Site.INSIDE, slider);
      String end = toTheEnd ? ".right - 4" : ".left + 4";
      int x = ((Number) tab.evaluate("Math.round(" + box + end + ")")).intValue();
      tab.tap(x, tab.middle(Site.INSIDE + ".querySelector('" + slider + "')").y);
      Site.settle(tab);
    }

    /** One quantity is shown at a time. */
    @Override
    void lookAt(ChromiumTab tab, String cell) {
      String name = cell.substring(0, cell.indexOf('['));
      String shown = Site.INSIDE + ".querySelector('.quantity[aria-current] caption').textContent";
      for (int presses = 0; presses < 40; presses++) {
        if (((String) tab.evaluate(shown)).startsWith(name + ": ")) {
          break;
        }
        press(tab, "#ledger .next");
      }
      tap(tab, "[...inside.querySelectorAll('.quantity')]" + CELL.formatted(Script.quote(cell)));
      Site.settle(tab);
    }
  };

  /** A cell such as "dW2[0,1]" in the table of that name. */
  private static final String CELL =
      """
      .map(card => [card, %s.match(/^(\\w+)\\[(\\d+),(\\d+)\\]$/)])
      .filter(([card, [, name]]) =>
          card.querySelector('caption').textContent.startsWith(name + ': '))
      .map(([card, [, name, i, j]]) =>
          card.querySelectorAll('tbody tr')[i].querySelectorAll('td')[j])[0]
      """;

  /** Presses a button, toggles a checkbox, or opens a details element. */
  abstract void press(ChromiumTab tab, String control);

  /** Replaces the text of a field and confirms it. */
  abstract void fill(ChromiumTab tab, String field, String text);

  /** Chooses the option of a menu that begins like this. */
  abstract void choose(ChromiumTab tab, String menu, String option);

  /** Moves a slider to one of its ends. */
  abstract void slide(ChromiumTab tab, String slider, boolean toTheEnd);

  /** Opens one of the tabs of the study. */
  abstract void openTab(ChromiumTab tab, String name);

  /** Opens a dialog by the page's button. */
  abstract void openDialog(ChromiumTab tab, String name);

  /** Selects one number of the ledger. */
  abstract void lookAt(ChromiumTab tab, String cell);

  /** The number of Tab presses from here to a control; 'none' if it cannot be reached. */
  private static final String TAB_PRESSES =
      """
      const inside = document.querySelector('xor-lab').shadowRoot;
      const all = 'button, select, input, textarea, summary, [tabindex]';
      const stops = [...inside.querySelectorAll(all)]
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility())
          .filter(e => !e.matches('[type=radio]:not(:checked)')); // the arrow keys go there
      const there = stops.indexOf(inside.querySelector('%s'));
      return there < 0 ? 'none' : there - stops.indexOf(inside.activeElement);
      """;

  /** Presses Tab, or Shift and Tab, until a control has the focus. */
  static void tabTo(ChromiumTab tab, String control) {
    for (int rounds = 0; rounds < 3 && !hasFocus(tab, control); rounds++) {
      Object result = tab.run(TAB_PRESSES.formatted(control));
      if (result.equals("none")) {
        throw new AssertionError("The Tab key does not lead to " + control);
      }
      int presses = ((Number) result).intValue();
      if (presses > 0) {
        tab.type(Keys.TAB.toString().repeat(presses));
      } else {
        tab.type(Keys.TAB.toString().repeat(-presses), Keys.SHIFT);
      }
    }
    if (!hasFocus(tab, control)) {
      throw new AssertionError("The Tab key does not reach " + control);
    }
  }

  private static boolean hasFocus(ChromiumTab tab, String control) {
    return is(tab, control, ":focus");
  }

  private static boolean is(ChromiumTab tab, String control, String what) {
    return (Boolean)
        tab.evaluate(
            "%s.querySelector('%s')?.matches('%s') === true".formatted(Site.INSIDE, control, what));
  }

  private static void assertFocus(ChromiumTab tab, String control) {
    if (!hasFocus(tab, control)) {
      throw new AssertionError("A tap does not put the focus on " + control);
    }
  }

  private static void tap(ChromiumTab tab, String element) {
    Point middle = middle(tab, element);
    tab.tap(middle.x, middle.y);
  }

  /** Where a finger touches an element, which is searched {@code inside} the lab. */
  private static Point middle(ChromiumTab tab, String element) {
    return tab.middle("(inside => " + element + ")(" + Site.INSIDE + ")");
  }
}
