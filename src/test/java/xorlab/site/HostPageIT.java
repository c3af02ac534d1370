package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The element in third-party pages, with its script from another origin. */
class HostPageIT {
  private static final String LAB = Site.LAB;
  private static final String INSIDE = Site.INSIDE;
  private static final String THERE = INSIDE + "?.querySelector('.predictions td')";

  /** The styles of a page that styles every element. */
  private static final String AGGRESSIVE =
      """
      <style>
        html { font-size: 62.5%; }
        body {
          font: italic 40px/3 cursive; letter-spacing: 0.2em; word-spacing: 1em; white-space: pre;
          text-transform: uppercase; text-align: right; text-indent: 2em; text-shadow: 0 0 9px red;
          background: #111; color: #eee; cursor: wait; list-style: square; hyphens: auto;
          --accent: red; --paper: red; --gap: 99px; --rem: 99px; font-variant: small-caps;
          tab-size: 20; word-break: break-all; border-collapse: collapse; border-spacing: 9px;
        }
        * {
          box-sizing: content-box !important; font-size: 40px !important; color: lime !important;
          line-height: 4 !important; letter-spacing: 9px !important;
        }
        button, input, select, canvas, table, td, h2, section, form, svg, .lab, .panel, .picture {
          padding: 30px !important; border: 9px solid red !important; background: red !important;
          display: block !important; width: 10px !important; min-height: 200px !important;
        }
        [hidden] { display: block !important; }
      </style>
      """;

  private static final String LOOKS =
      """
      const names = ['display', 'position', 'visibility', 'width', 'height', 'margin', 'padding',
          'border', 'color', 'backgroundColor', 'font', 'letterSpacing', 'wordSpacing', 'textAlign',
          'textIndent', 'textTransform', 'textShadow', 'whiteSpace', 'direction', 'cursor', 'fill',
          'listStyle', 'boxSizing', 'wordBreak', 'overflowWrap', 'hyphens', 'borderCollapse'];
      const looks = (root, selector) => [...root.querySelectorAll(selector)].map(element => {
        const style = getComputedStyle(element);
        return element.tagName + '.' + element.className + ' '
            + names.map(name => name + ': ' + style[name]).join('; ');
      });
      """;

  @InEveryBrowser
  void fromAnotherOriginItIsTheWholeLab(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "",
        "<xor-lab at=120></xor-lab>",
        page -> {
          page.run(INSIDE + ".querySelector('.study').scrollIntoView();");
          page.await(Site.LEDGER_IS_THERE);
          assertEquals("0.2028529568023768", page.evaluate("String(" + LAB + ".state.loss)"));
        });
  }

  @InEveryBrowser
  void fromAnotherOriginThatAllowsItItRunsOnWebAssembly(Tab tab, @TempDir Path folder) {
    Map<String, String> allowed = Map.of("Access-Control-Allow-Origin", "*");
    open(
        tab,
        folder,
        allowed,
        "",
        "<xor-lab engine=wasm></xor-lab>",
        page ->
            page.await(
                INSIDE + ".querySelector('.engine').textContent.includes('on WebAssembly.')"));
  }

  @InEveryBrowser
  void fromAnotherOriginThatDoesNotJavaScriptStandsIn(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "",
        "<xor-lab engine=wasm></xor-lab>",
        page -> {
          page.await(INSIDE + ".querySelector('.engine').textContent.includes('unavailable here')");
          page.run(LAB + ".step()");
          assertEquals(1L, page.evaluate(LAB + ".state.iteration"));
          page.console(); // the browser itself reports what the other server did not allow
        });
  }

  @InEveryBrowser
  void theStylesOfThePageStayOutOfIt(Tab tab, @TempDir Path folder) {
    String lab = "<div style='width: 700px'><xor-lab at=50></xor-lab></div>";
    String look =
        LOOKS
            + "const lab = document.querySelector('xor-lab');"
            + "return ['height ' + lab.offsetHeight, ...looks(lab.shadowRoot, '*')];";
    List<?>[] looks = new List<?>[2];
    open(tab, folder, "", lab, page -> looks[0] = loadedLooks(page, look));
    open(tab, folder, AGGRESSIVE, lab, page -> looks[1] = loadedLooks(page, look));
    assertTrue(looks[0].size() > 300, looks[0].size() + " elements");
    for (int i = 0; i < looks[0].size(); i++) {
      assertEquals(looks[0].get(i), looks[1].get(i));
    }
  }

  private static List<?> loadedLooks(Tab page, String look) {
    page.run(INSIDE + ".querySelector('.study').scrollIntoView();");
    page.await(Site.LEDGER_IS_THERE);
    return (List<?>) page.run(look);
  }

  @InEveryBrowser
  void itsStylesStayOutOfThePage(Tab tab, @TempDir Path folder) {
    String content =
        "<h1>A</h1><h2>B</h2><p>C</p><section class=panel>D</section><div class=lab>E</div>"
            + "<button>F</button><input><select></select><table><tr><th>G<td>H</table>"
            + "<canvas></canvas><div hidden>I</div><xor-lab hidden></xor-lab>";
    String look = LOOKS + "return looks(document, 'html, body, body > *:not(xor-lab), td, th');";
    List<?>[] looks = new List<?>[2];
    open(tab, folder, "", content, page -> looks[0] = (List<?>) page.run(look));
    openBare(tab, folder, content, page -> looks[1] = (List<?>) page.run(look));
    assertEquals(looks[1], looks[0]);
  }

  @InEveryBrowser
  void aPageWithoutAnyStylesKeepsItUsable(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "<style>* { all: unset }</style>",
        "<xor-lab></xor-lab>",
        page -> {
          page.click(INSIDE + ".querySelector('.step')");
          page.await(LAB + ".state.iteration === 1");
          assertEquals(true, page.evaluate(INSIDE + ".querySelector('canvas').clientWidth > 200"));
        });
  }

  @InEveryBrowser
  void inAPageFromRightToLeftItStaysAsItIs(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "<script>const root = document.documentElement;"
            + " root.dir = 'rtl'; root.lang = 'ar'</script>",
        "<xor-lab></xor-lab>",
        page ->
            assertEquals(
                List.of("ltr", "en"),
                page.evaluate(
                    "[getComputedStyle(%1$s.querySelector('canvas')).direction,".formatted(INSIDE)
                        + " %1$s.querySelector('h2').closest('[lang]').lang]".formatted(INSIDE))));
  }

  @InEveryBrowser
  void itIsHiddenWhereThePageHidesIt(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "",
        "<xor-lab hidden></xor-lab><div style='visibility: hidden'><xor-lab></xor-lab></div>",
        page ->
            assertEquals(
                List.of(0L, "hidden"),
                page.evaluate(
                    "[...document.querySelectorAll('xor-lab')].map(lab => lab.hidden ?"
                        + " lab.offsetHeight :"
                        + " getComputedStyle(lab.shadowRoot.querySelector('.play'))"
                        + ".visibility)")));
  }

  @InEveryBrowser
  void keysThatItsControlsUseAreNotThePages(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "<script>window.heard = []; addEventListener('keydown', e => heard.push(e.key))</script>",
        "<xor-lab></xor-lab>",
        page -> {
          page.run(INSIDE + ".querySelector('.predictions details').open = true;");
          page.run(INSIDE + ".querySelector('.x1').focus();");
          page.type("7");
          page.run(INSIDE + ".querySelector('.iteration').focus();");
          page.type("\uE014"); // arrow right
          page.run(INSIDE + ".querySelector('.play').focus();");
          page.type("s\uE014");
          page.type(" ");
          assertEquals(List.of("s"), page.evaluate("heard"), "an arrow key steps");
        });
  }

  @InEveryBrowser
  void upgradedLateItTakesWhatThePageHasSaid(Tab tab, @TempDir Path folder) {
    openBare(
        tab,
        folder,
        "<xor-lab seed=7></xor-lab>",
        page -> {
          page.run(
              """
              window.lab = document.querySelector('xor-lab');
              lab.state = 'early';
              lab.playing = 'early';
              lab.mine = 'kept';
              lab.setAttribute('at', '20');
              window.heard = [];
              lab.addEventListener('iteration', event => heard.push(event.detail.state.iteration));
              """);
          String script = Script.quote(site.url("xor-lab.js"));
          page.run(
              "const script = document.createElement('script'); script.src = "
                  + script
                  + "; document.head.append(script);");
          page.await(THERE);
          assertEquals(20L, page.evaluate("lab.state.iteration"));
          assertEquals(false, page.evaluate("lab.playing"));
          assertEquals("kept", page.evaluate("lab.mine"));
          page.run("lab.step()");
          page.await("heard.length === 1 && heard[0] === 21");
        });
  }

  @InEveryBrowser
  void itMovesThroughThePageWithItsState(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "<style>section { display: inline-block; width: 48% }</style>",
        "<section id=a><xor-lab view=decision speed=5 iterations=1000></xor-lab></section>"
            + "<section id=b></section><xor-lab view=decision speed=5 iterations=1000></xor-lab>",
        page -> {
          page.run("[window.lab, window.other] = document.querySelectorAll('xor-lab');");
          page.run("other.play(); lab.seek(100); lab.play();");
          page.await("lab.state.iteration > 101");
          page.run("b.append(lab);");
          page.await("lab.state.iteration > 103 && lab.playing");
          assertEquals(true, page.evaluate("lab.state.iteration < 500"));
          long left = (Long) page.run("lab.remove(); return lab.state.iteration;");
          long meanwhile = (Long) page.evaluate("other.state.iteration");
          page.await("other.state.iteration > " + (meanwhile + 8));
          assertEquals(left, page.evaluate("lab.state.iteration"));
          List<?> gained =
              (List<?>)
                  page.run(
                      """
                      const labs = [lab, other], before = labs.map(lab => lab.state.iteration);
                      a.append(lab);
                      while (other.state.iteration < before[1] + 2) {
                        await new Promise(requestAnimationFrame);
                      }
                      return labs.map((lab, i) => lab.state.iteration - before[i]);
                      """);
          assertTrue(
              (Long) gained.get(0) <= (Long) gained.get(1) + 1,
              () -> "It and one that was never away have gone on by " + gained);
          page.await("lab.state.iteration > " + (left + 1));
          page.await("lab.shadowRoot.querySelector('canvas').width > 200");
        });
  }

  @InEveryBrowser
  void whileItTrainsOutOfViewNothingOfItChanges(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "",
        "<p style='height: 3000px'></p><xor-lab iterations=100000 speed=250></xor-lab>",
        page -> {
          page.run(
              """
              window.lab = document.querySelector('xor-lab');
              lab.play();
              """);
          page.await(
              "lab.shadowRoot.querySelector('.lab:not([aria-busy])')"); // the study, asked for by
          // playing
          Site.awaitViews(page);
          page.run(
              """
              window.changes = 0;
              new MutationObserver(list => { changes += list.length; }).observe(lab.shadowRoot,
                  {subtree: true, childList: true, characterData: true, attributes: true});
              """);
          long before = (Long) page.evaluate("lab.state.iteration");
          page.await("lab.state.iteration > " + (before + 100));
          assertEquals(0L, page.evaluate("changes"));
          page.run("lab.scrollIntoView();");
          page.await("changes > 10");
          page.run("scrollTo(0, 0); lab.pause();");
          page.await(
              "Number.parseInt(lab.shadowRoot.querySelector('.position').textContent)"
                  + " === lab.state.iteration");
        });
  }

  @InEveryBrowser
  void ofTenThatTrainOnlyThoseInViewAreDrawn(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "",
        "<xor-lab view=decision iterations=100000></xor-lab><p style='height: 2000px'></p>"
            .repeat(10),
        page -> {
          page.run(
              """
              window.labs = [...document.querySelectorAll('xor-lab')];
              window.changes = labs.map(() => 0);
              for (const lab of labs) lab.play();
              """);
          page.await(
              "labs.every(lab => lab.shadowRoot.querySelector('.lab:not([aria-busy])'))"); // the
          // studies
          Site.awaitViews(page);
          page.run(
              """
              labs.forEach((lab, i) => new MutationObserver(list => { changes[i] += list.length; })
                  .observe(lab.shadowRoot,
                      {subtree: true, childList: true, characterData: true, attributes: true}));
              """);
          page.await("changes[0] > 20");
          assertEquals(
              List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L), page.evaluate("changes.slice(1)"));
          page.await("labs.every(lab => lab.state.iteration > 0)");
          page.run("labs[9].scrollIntoView(); changes.fill(0);");
          page.await("changes[9] > 20");
          Site.awaitViews(page);
          page.run("changes.fill(0);");
          page.await("changes[9] > 20");
          assertEquals(0L, page.evaluate("changes[0]"));
        });
  }

  @InEveryBrowser
  void autoplayWaitsUntilItIsSeen(Tab tab, @TempDir Path folder) {
    open(
        tab,
        folder,
        "",
        "<xor-lab autoplay=true></xor-lab><p style='height: 3000px'></p>"
            + "<xor-lab autoplay=true></xor-lab>",
        page -> {
          page.run("[window.seen, window.unseen] = document.querySelectorAll('xor-lab');");
          page.await("seen.state.iteration > 8");
          assertEquals(false, page.evaluate("unseen.playing"));
          assertEquals(0L, page.evaluate("unseen.state.iteration"));
          page.run("unseen.scrollIntoView();");
          page.await("unseen.state.iteration > 0");
        });
  }

  @InEveryBrowser
  void itComesBackWithItsStateWhenTheReaderGoesBack(Tab tab, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("next.html"), "<!doctype html><title>Next</title>");
    open(
        tab,
        folder,
        "<script>addEventListener('pageshow', e => { window.persisted = e.persisted; });</script>",
        "<xor-lab></xor-lab>",
        page -> {
          // A browser sometimes does not cache a page, but it never caches one that it must not.
          for (int rounds = 0; rounds < 3 && !page.evaluate("persisted").equals(true); rounds++) {
            page.run(LAB + ".seek(77);");
            page.await(INSIDE + ".querySelector('.iteration').value === '77'");
            page.go(((String) page.evaluate("location.href")).replace("index.html", "next.html"));
            page.back();
            page.await(THERE);
          }
          assertEquals(true, page.evaluate("persisted"));
          assertEquals(77L, page.evaluate(LAB + ".state.iteration"));
          page.run(LAB + ".play();");
          page.await(INSIDE + ".querySelector('.position').textContent === '140 / 140'");
        });
  }

  private SiteServer site;

  private void open(Tab tab, Path folder, String head, String body, Consumer<Tab> test) {
    open(tab, folder, Map.of(), head, body, test);
  }

  /** A page of one origin with the script from another. */
  private void open(
      Tab tab,
      Path folder,
      Map<String, String> headers,
      String head,
      String body,
      Consumer<Tab> test) {
    try (SiteServer server =
        headers.isEmpty() ? Site.serve() : SiteServer.of(Site.FOLDER, headers)) {
      String script = "<script src=\"" + server.url("xor-lab.js") + "\" defer></script>";
      serve(
          tab,
          folder,
          head + script,
          body,
          page -> {
            page.await(THERE);
            test.accept(page);
          });
    }
  }

  private void openBare(Tab tab, Path folder, String body, Consumer<Tab> test) {
    try (SiteServer server = Site.serve()) {
      site = server;
      serve(tab, folder, "", body, test);
    }
  }

  private static void serve(Tab tab, Path folder, String head, String body, Consumer<Tab> test) {
    try (SiteServer host = SiteServer.of(folder, Map.of("Cache-Control", "max-age=60"))) {
      Files.writeString(folder.resolve("favicon.ico"), "");
      Files.writeString(
          folder.resolve("index.html"),
          "<!doctype html><html lang=en><meta charset=windows-1252><title>Host</title>"
              + head
              + "<body>"
              + body
              + "</body></html>");
      tab.resize(800, 900);
      tab.go("about:blank");
      tab.go(host.url("index.html"));
      test.accept(tab);
      assertEquals(List.of(), tab.errorsAndWarnings());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
