package xorlab.widget;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Tabs and their panels, by the ARIA pattern: arrow keys go from tab to tab. */
public final class Tabs {
  private final HTMLElement bar;
  private final List<HTMLElement> tabs = new ArrayList<>();
  private final List<HTMLElement> panels = new ArrayList<>();
  private final Runnable changed;
  private List<Integer> offered = new ArrayList<>();
  private int selected;

  /**
   * @param section holds a role="tablist", and in it elements with role="tab", each of which names
   *     its panel in aria-controls
   * @param changed runs whenever another tab is selected
   */
  public Tabs(HTMLElement section, Runnable changed) {
    this.changed = changed;
    bar = section.querySelector("[role=tablist]");
    NodeList<? extends HTMLElement> found = section.querySelectorAll("[role=tab]");
    for (int i = 0; i < found.getLength(); i++) {
      int number = i;
      HTMLElement tab = found.item(i);
      tabs.add(tab);
      offered.add(i);
      panels.add(section.querySelector("#" + tab.getAttribute("aria-controls")));
      tab.addEventListener("click", (Event event) -> select(number));
      tab.addEventListener("keydown", (KeyboardEvent event) -> move(number, event));
    }
    show();
  }

  /** The number of the selected tab, from 0. */
  public int selected() {
    return selected;
  }

  /**
   * Offers only these tabs, by their numbers and in this order, and selects the first of them. A
   * single one needs no bar to choose from.
   */
  public void offer(List<Integer> numbers) {
    if (numbers.equals(offered)) {
      return;
    }
    offered = numbers;
    bar.setHidden(numbers.size() == 1);
    for (int number : numbers) {
      bar.appendChild(tabs.get(number));
    }
    selected = numbers.get(0);
    show();
  }

  private void move(int number, KeyboardEvent event) {
    int from = offered.indexOf(number);
    int last = offered.size() - 1;
    int to =
        switch (event.getKey()) {
          case "ArrowRight" -> from == last ? 0 : from + 1;
          case "ArrowLeft" -> from == 0 ? last : from - 1;
          case "Home" -> 0;
          case "End" -> last;
          default -> from;
        };
    if (to != from) {
      event.preventDefault();
      select(offered.get(to));
      tabs.get(selected).focus();
    }
  }

  private void select(int number) {
    selected = number;
    show();
    changed.run();
  }

  private void show() {
    for (int i = 0; i < tabs.size(); i++) {
      boolean isSelected = i == selected;
      tabs.get(i).setHidden(!offered.contains(i));
      tabs.get(i).setAttribute("aria-selected", isSelected ? "true" : "false");
      tabs.get(i).setAttribute("tabindex", isSelected ? "0" : "-1");
      panels.get(i).setHidden(!isSelected);
    }
  }
}
