package xorlab.page.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Keyboard;

/**
 * Tabs and their panels, following the ARIA tabs pattern: arrow keys move between tabs.
 *
 * @param <T> the type that identifies a tab
 */
public final class Tabs<T> {
  private static final class Entry<T> {
    final T name;
    final HTMLElement tab;
    final HTMLElement panel;

    Entry(T name, HTMLElement tab, HTMLElement panel) {
      this.name = name;
      this.tab = tab;
      this.panel = panel;
    }
  }

  /** Where tabs are stacked, the selected one can be folded: the style sheet hides its panel. */
  private static final String FOLDED = "data-folded";

  private final HTMLElement section;
  private final HTMLElement bar;
  private final List<Entry<T>> entries = new ArrayList<>();
  private final Runnable changed;
  private List<T> available;
  private T selected;

  /**
   * @param section contains a role="tablist" with an element role="tab" for each panel, which
   *     refers to the panel in aria-controls
   * @param names of the tabs; the first is selected
   * @param panelId gives the id of a tab's panel
   * @param changed runs whenever another tab is selected
   */
  public Tabs(HTMLElement section, List<T> names, Function<T, String> panelId, Runnable changed) {
    this.changed = changed;
    this.section = section;
    bar = section.querySelector("[role=tablist]");
    available = names;
    selected = names.get(0);
    for (T name : names) {
      String id = panelId.apply(name);
      HTMLElement tab = bar.querySelector("[aria-controls=" + id + "]");
      entries.add(new Entry<>(name, tab, section.querySelector("#" + id)));
      tab.addEventListener("click", (Event event) -> press(name));
      tab.addEventListener("keydown", (KeyboardEvent event) -> move(name, event));
    }
    show();
  }

  public T selected() {
    return selected;
  }

  /**
   * Shows only these tabs, in this order, and selects the first. The tab bar is hidden if there is
   * only one.
   */
  public void setAvailable(List<T> names) {
    if (names.equals(available)) {
      return;
    }
    available = names;
    bar.setHidden(names.size() == 1);
    for (T name : names) {
      bar.appendChild(entry(name).tab);
    }
    selected = names.get(0);
    show();
  }

  private Entry<T> entry(T name) {
    for (Entry<T> entry : entries) {
      if (entry.name.equals(name)) {
        return entry;
      }
    }
    throw new IllegalArgumentException("There is no such tab.");
  }

  private void move(T name, KeyboardEvent event) {
    int from = available.indexOf(name);
    int last = available.size() - 1;
    int to =
        switch (Keyboard.key(event)) {
          case "ArrowRight", "ArrowDown" -> from == last ? 0 : from + 1;
          case "ArrowLeft", "ArrowUp" -> from == 0 ? last : from - 1;
          case "Home" -> 0;
          case "End" -> last;
          default -> from;
        };
    if (to != from) {
      event.preventDefault();
      select(available.get(to));
      entry(selected).tab.focus();
    }
  }

  private void press(T name) {
    boolean folds = name.equals(selected) && !section.hasAttribute(FOLDED);
    select(name);
    Dom.setAttribute(section, FOLDED, folds, "");
  }

  private void select(T name) {
    section.removeAttribute(FOLDED);
    selected = name;
    show();
    changed.run();
  }

  private void show() {
    for (Entry<T> entry : entries) {
      boolean isSelected = entry.name.equals(selected);
      entry.tab.setHidden(!available.contains(entry.name));
      entry.tab.setAttribute("aria-selected", isSelected ? "true" : "false");
      entry.tab.setAttribute("tabindex", isSelected ? "0" : "-1");
      entry.panel.setHidden(!isSelected);
    }
  }
}
