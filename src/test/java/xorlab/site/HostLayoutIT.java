package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The room that a page gives the element, and what the element does to the page: nothing. */
class HostLayoutIT {
  private static final String LAB = Site.LAB;
  private static final String INSIDE = Site.INSIDE;

  private static final String PAGE =
      """
      <!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,>
      <script src="%s" defer></script><body><main>%s</main>
      """;

  /** Boxes whose width is that of their content, with nothing beside it. */
  private static final List<String> SIZED_BY_CONTENT =
      List.of(
          "<div>LAB</div>",
          "<div style='display: flex'>LAB</div>",
          "<div style='display: inline-flex'>LAB</div>",
          "<div style='display: flex; justify-content: center'>LAB</div>",
          "<div style='display: flex; flex-direction: column; align-items: center'>LAB</div>",
          "<div style='display: flex'><div>LAB</div></div>",
          "<div style='display: grid; place-items: center'>LAB</div>",
          "<div style='display: inline-grid'>LAB</div>",
          "<div style='display: grid; justify-content: start'>LAB</div>",
          "<div style='float: left'>LAB</div>",
          "<xor-lab style='float: right' view=decision controls=none></xor-lab>",
          "<div style='display: inline-block'>LAB</div>",
          "<xor-lab style='display: inline-block' view=decision controls=none></xor-lab>",
          "<div style='width: fit-content'>LAB</div>",
          "<div style='width: max-content; max-width: 100%'>LAB</div>",
          "<div style='position: absolute'>LAB</div>",
          "<table><tr><td>LAB</table>",
          "<div style='display: table'>LAB</div>",
          "<fieldset style='float: left'>LAB</fieldset>",
          "<dialog open>LAB</dialog>");

  /** Boxes that are narrow, or that have something else in them. */
  private static final List<String> NARROW =
      List.of(
          "<table><tr><td style='width: 50px'>LAB</table>",
          "<table><tr><td>Some text that is beside it in a cell<td>LAB</table>",
          "<div style='width: 250px'><div style='float: left'>LAB</div></div>",
          "<div style='width: min-content'>LAB</div>",
          "<div style='display: grid; grid-template-columns: auto 1fr'>LAB</div>",
          "<div style='display: grid; grid-template-columns: min-content 1fr'>LAB</div>",
          "<dialog open style='width: 270px'>LAB</dialog>");

  /** The boxes with a lab that leave it too narrow, or in which it is too wide. */
  private static final String FAULTS =
      """
      const [least, hosts] = [%d, %s];
      const main = document.querySelector('main'), faults = [];
      for (const host of hosts) {
        main.innerHTML = host.replace('LAB', '<xor-lab view=decision controls=none></xor-lab>');
        const lab = main.querySelector('xor-lab');
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
        const { width, height } = lab.getBoundingClientRect();
        const picture = lab.shadowRoot.querySelector('canvas').clientWidth;
        const page = document.documentElement.scrollWidth;
        const fits = picture >= 200 && picture < width && page <= innerWidth && height < 1200;
        if (width < least || !fits) {
          faults.push(`${host}: ${width} x ${height}, picture ${picture}, page ${page}`);
        }
      }
      return faults;
      """;

  @InEveryBrowser
  void howeverThePageFindsItsWidthItHasAUsableOne(Tab tab, @TempDir Path folder)
      throws IOException {
    open(
        tab,
        folder,
        "",
        () -> {
          tab.resize(800, 900);
          assertEquals(List.of(), tab.run(FAULTS.formatted(700, Script.quote(SIZED_BY_CONTENT))));
          assertEquals(List.of(), tab.run(FAULTS.formatted(240, Script.quote(NARROW))));
          tab.resize(320, 900);
          tab.await("innerWidth === 320");
          assertEquals(List.of(), tab.run(FAULTS.formatted(240, Script.quote(SIZED_BY_CONTENT))));
        });
  }

  /** Pages that compare their elements with a template remove what they did not write. */
  @InEveryBrowser
  void itWritesNothingOnItsElement(Tab tab, @TempDir Path folder) throws IOException {
    open(
        tab,
        folder,
        "<xor-lab id=mine seed=1></xor-lab>",
        () -> {
          tab.run(LAB + ".scrollIntoView(); " + LAB + ".play();");
          tab.await(
              INSIDE
                  + ".querySelector('.lab:not([aria-busy])') && "
                  + LAB
                  + ".state.iteration > 2");
          tab.run(LAB + ".setAttribute('theme', 'dark');");
          tab.run(LAB + ".reset();");
          Site.settle(tab);
          assertEquals(List.of("id", "seed", "theme"), tab.evaluate(LAB + ".getAttributeNames()"));
          assertEquals("dark", colorScheme(tab));
          assertEquals(true, tab.evaluate(LAB + ".matches(':state(dark)')"));
          tab.run(LAB + ".setAttribute('theme', 'light');");
          assertEquals("light", colorScheme(tab));
          assertEquals(false, tab.evaluate(LAB + ".matches(':state(dark)')"));
          assertEquals(List.of(), tab.evaluate("Object.keys(" + LAB + ")"));
        });
  }

  private static Object colorScheme(Tab tab) {
    return tab.evaluate("getComputedStyle(" + INSIDE + ".querySelector('.lab')).colorScheme");
  }

  @InEveryBrowser
  void onTheWholeScreenItScrollsOnAGround(Tab tab, @TempDir Path folder) throws IOException {
    assumeFalse(tab instanceof FirefoxTab, "A headless page has no focus, and may not fill it");
    open(
        tab,
        folder,
        "<xor-lab theme=dark></xor-lab><button>Whole screen</button>",
        () -> {
          tab.await(Site.STUDY_IS_THERE);
          tab.run(INSIDE + ".querySelector('.quantities').scrollIntoView();");
          tab.await(Site.LEDGER_IS_THERE);
          tab.run("scrollTo(0, 0);");
          tab.run(
              "document.querySelector('button').onclick = () => " + LAB + ".requestFullscreen();");
          tab.click("document.querySelector('button')");
          tab.await("document.fullscreenElement === " + LAB);
          tab.await(LAB + ".scrollHeight > " + LAB + ".clientHeight + 100");
          tab.run(LAB + ".scrollTo(0, 100);");
          assertEquals(100L, tab.evaluate(LAB + ".scrollTop"));
          assertEquals(
              List.of("rgb(20, 20, 19)", true),
              tab.evaluate(
                  "[getComputedStyle(%1$s.querySelector('.lab')).backgroundColor,".formatted(INSIDE)
                      + " %1$s.querySelector('.lab').clientWidth >= innerWidth - 20]"
                          .formatted(INSIDE)));
          tab.run("await document.exitFullscreen();");
        });
  }

  private static void open(Tab tab, Path folder, String body, Runnable test) throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      Files.writeString(folder.resolve("index.html"), PAGE.formatted(site.url("xor-lab.js"), body));
      tab.resize(800, 900);
      tab.go("about:blank");
      tab.go(host.url("index.html"));
      tab.await("customElements.get('xor-lab')");
      test.run();
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }
}
