package xorlab.bench;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.EngineTimes;
import xorlab.plot.TimeText;
import xorlab.widget.Dom;

/** The times as a table, with a row for each workload. */
final class TimesTable {
  private final HTMLElement body;

  TimesTable(HTMLElement body) {
    this.body = body;
  }

  void show(List<EngineTimes> works) {
    body.setInnerHTML("");
    for (Work work : Work.values()) {
      EngineTimes times = works.get(work.ordinal());
      HTMLElement row = Dom.add(body, "tr");
      HTMLElement name = Dom.add(row, "th", work.title);
      name.setAttribute("scope", "row");
      Dom.add(row, "td", "one ".concat(work.thing));
      Dom.add(row, "td", text(times.javaScript()));
      Dom.add(row, "td", text(times.webAssembly()));
    }
  }

  private static String text(double milliseconds) {
    return milliseconds > 0 ? TimeText.of(milliseconds, 2) : "–";
  }
}
