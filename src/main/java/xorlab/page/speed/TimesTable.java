package xorlab.page.speed;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.Dom;
import xorlab.plot.speed.EngineTimes;
import xorlab.plot.speed.TimeText;

/** The times as a table, with a row for each workload. */
final class TimesTable {
  private final HTMLElement body;

  TimesTable(HTMLElement body) {
    this.body = body;
  }

  void show(List<EngineTimes> benchmarkTimes) {
    body.clear();
    for (Benchmark benchmark : Benchmark.values()) {
      EngineTimes times = benchmarkTimes.get(benchmark.ordinal());
      HTMLElement row = Dom.add(body, "tr");
      HTMLElement name = Dom.add(row, "th", benchmark.title);
      name.setAttribute("scope", "row");
      Dom.add(row, "td", benchmark.unit);
      Dom.add(row, "td", text(times.javaScript()));
      Dom.add(row, "td", text(times.webAssembly()));
    }
  }

  private static String text(double milliseconds) {
    return milliseconds > 0 ? TimeText.of(milliseconds, 2) : "–";
  }
}
