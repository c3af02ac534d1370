package xorlab.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.Keys;
import xorlab.server.SiteServer;

/**
 * Takes screenshots of the lab, for reviewing a change: {@code mvn test-compile exec:java
 * -Dexec.mainClass=xorlab.site.Screenshots}, with the settings and the folder in {@code
 * -Dexec.args="settings folder"} instead of at=100 and target/screenshots.
 */
final class Screenshots {
  private static final int[] WIDTHS = {1280, 768, 360};

  private Screenshots() {}

  public static void main(String[] args) throws IOException {
    String settings = args.length > 0 ? args[0] : "at=100";
    Path folder =
        Files.createDirectories(Path.of(args.length > 1 ? args[1] : "target/screenshots"));
    try (SiteServer server = SiteServer.of(Site.FOLDER);
        ChromiumTab tab = Browser.openChromium()) {
      for (String theme : new String[] {"light", "dark"}) {
        tab.media("prefers-color-scheme", theme);
        for (int width : WIDTHS) {
          tab.resize(width, 900, 1);
          Site.open(tab, server, settings);
          tab.run(Site.INSIDE + ".querySelectorAll('details').forEach(d => { d.open = true; });");
          int height = ((Number) tab.evaluate("document.documentElement.scrollHeight")).intValue();
          write(tab, width, height, folder.resolve("lab-" + width + "-" + theme + ".png"));
        }
      }
      tab.media("prefers-color-scheme", "light");
      Site.open(tab, server, "at=100");
      write(tab, 1280, 760, Path.of("docs/lab.png"));
      write(tab, 1200, 630, Path.of("src/main/webapp/preview.png"));
      survey(tab, server);
      chapters(tab, server);
    }
  }

  /** What link previews show of each chapter: its beginning, beside its figure. */
  private static void chapters(ChromiumTab tab, SiteServer server) throws IOException {
    Path folder = Files.createDirectories(Path.of("src/main/learn/previews"));
    tab.go(server.url("learn.html"));
    List<?> names =
        (List<?>)
            tab.evaluate(
                "[...document.querySelectorAll('a[data-chapter]')].map(a => a.dataset.chapter)");
    for (Object name : names) {
      tab.go(server.url("learn/" + name + ".html?alone"));
      tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
      tab.run(
          "for (const e of [document.documentElement, document.querySelector('.live')])"
              + " e.style.scrollbarWidth = 'none';");
      write(tab, 1200, 630, folder.resolve(name + ".png"));
    }
  }

  /** Ten thousand seeds of the notebook's network, with one of them selected. */
  private static void survey(ChromiumTab tab, SiteServer server) throws IOException {
    tab.resize(1280, 1400, 1);
    tab.go(server.url("survey.html"));
    tab.await(
        Site.INSIDE + "?.querySelector('#survey-runs .rate')?.textContent.endsWith('workers')");
    tab.await(
        Site.INSIDE + ".querySelector('#survey-runs .start').textContent.startsWith('Train ')");
    tab.click(Site.INSIDE + ".querySelector('#survey-runs .start')");
    tab.await(Site.INSIDE + ".querySelector('.tally').textContent.includes(' of 10,000 seeds')");
    tab.run(Site.INSIDE + ".querySelector('.cells .picture').focus();");
    tab.type(Keys.ARROW_RIGHT.toString() + Keys.ARROW_DOWN);
    tab.await(
        Site.INSIDE
            + ".querySelector('#survey-runs .chosen canvas').style.visibility !== 'hidden'");
    tab.run("scrollTo(0, 0);");
    write(tab, 1280, 1400, Path.of("docs/survey.png"));
  }

  private static void write(ChromiumTab tab, int width, int height, Path file) throws IOException {
    tab.resize(width, height, 1);
    Site.settle(tab);
    Files.write(file, tab.screenshot());
    System.out.println(file);
  }
}
