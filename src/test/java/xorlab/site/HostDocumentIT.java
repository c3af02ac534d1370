package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/**
 * The element in documents of every kind: in another encoding, in a srcdoc, in a blob, with its
 * script as a module, with the base address elsewhere.
 */
class HostDocumentIT {
  private static final List<String> SCRIPTS =
      List.of(
          "xor-lab.js",
          "export.js",
          "graph.js",
          "mistakes.js",
          "survey.js",
          "check.js",
          "data.js",
          "survey-worker.js",
          "gif-worker.js",
          "xor-lab.standalone.js");

  /** A page in a frame for each kind of document, which is asked what its lab can do. */
  private static final String FRAMES =
      """
      <!doctype html><html lang=en><meta charset=windows-1252><title>Host</title>
      <link rel=icon href=data:,>
      <body><script>
        const file = name => new URL(name, location.href).href;
        const classic = name => `<script src="${file(name)}"></` + 'script>';
        const module = name => `<script type=module>import "${file(name)}"</` + 'script>';
        const lab = '<xor-lab fragment at=100 view=decision></xor-lab>';
        const start = '<!doctype html><html lang=en><meta charset=windows-1252><title>A</title>';
        const blobOf = (text, type) => URL.createObjectURL(new Blob([text], { type }));
        const blob = text => ({ src: blobOf(start + text, 'text/html') });
        async function kinds() {
          const text = await (await fetch('xor-lab.standalone.js')).text();
          const code = `<script src="${blobOf(text, 'text/javascript')}"></` + 'script>';
          const sandbox = 'allow-scripts';
          return {
            'a page': { src: 'page.html' },
            'a page with a base': { src: 'based.html' },
            'a page with a base elsewhere': { src: 'based-elsewhere.html' },
            'a srcdoc': { srcdoc: start + classic('xor-lab.js') + lab },
            'a srcdoc, as a module': { srcdoc: start + module('xor-lab.standalone.js') + lab },
            'a blob': blob(classic('xor-lab.js') + lab),
            'a blob, as a module': blob(module('xor-lab.standalone.js') + lab),
            'a blob, as a module alone': blob(module('xor-lab.js') + lab),
            'a blob, the script too': blob(code + lab),
            'a blob, the script in it': blob(`<script>${text}</` + 'script>' + lab),
          };
        }
        window.ready = kinds().then(kinds => {
          window.frames = {};
          for (const [kind, attributes] of Object.entries(kinds)) {
            const frame = Object.assign(document.createElement('iframe'), attributes);
            document.body.append(frame);
            window.frames[kind] = frame;
          }
        });
        const waitFor = async condition => {
          for (let i = 0; i < 1000 && !condition(); i++) await new Promise(requestAnimationFrame);
          return condition();
        };
        async function ask(kind) {
          const inside = () => frames[kind].contentDocument?.querySelector('xor-lab');
          await waitFor(() => inside()?.shadowRoot?.querySelector('.lab:not([aria-busy])'));
          const lab = inside(), root = lab.shadowRoot;
          const code = await lab.toNumPy().then(() => 'code', error => error.message);
          lab.step();
          const { href } = lab.ownerDocument.location;
          const followed = /^http/.test(href) ? await waitFor(() => {
            const now = lab.ownerDocument.location;
            return now.hash === '#at=101' && now.href.split('#')[0] === href.split('#')[0];
          }) : true;
          const garbled = root.textContent.match(/.{0,9}[\\u00c2\\u00c3\\u00e2].{0,9}/)?.[0];
          return [lab.state.iteration, code, garbled ?? 'clear', followed].join();
        }
      </script>
      """;

  private static final String PAGE =
      "<!doctype html><html lang=en><meta charset=windows-1252><title>Host</title>%s"
          + "<script src=%s></script><xor-lab fragment at=100 view=lab></xor-lab>";

  @InEveryBrowser
  void inDocumentsOfEveryKindItIsTheWholeLab(Tab tab, @TempDir Path folder) throws IOException {
    for (String script : SCRIPTS) {
      Files.copy(Site.FOLDER.resolve(script), folder.resolve(script));
    }
    write(folder, "index.html", FRAMES);
    write(folder, "page.html", PAGE.formatted("", "xor-lab.js"));
    write(folder, "based.html", PAGE.formatted("<base href=/other/>", "/xor-lab.js"));
    try (SiteServer server = SiteServer.of(folder)) {
      String elsewhere = "<base href=https://elsewhere.invalid/a/>";
      write(folder, "based-elsewhere.html", PAGE.formatted(elsewhere, server.url("xor-lab.js")));
      tab.go("about:blank");
      tab.go(server.url("index.html"));
      tab.run("await ready;");
      for (Object kind : (List<?>) tab.evaluate("Object.keys(frames)")) {
        String files =
            kind.equals("a blob, as a module alone")
                ? "A module cannot load other files: import xor-lab.standalone.js, which holds"
                    + " everything."
                : "code";
        assertEquals(
            "101," + files + ",clear,true",
            tab.run("return await ask(" + Script.quote((String) kind) + ");"),
            "in " + kind);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void fromDiskAPageWithoutACharsetIsReadAsItIsWritten(Tab tab, @TempDir Path folder)
      throws IOException {
    String script = Site.FOLDER.resolve("xor-lab.js").toUri().toString();
    write(folder, "index.html", PAGE.formatted("", script).replaceFirst("<meta[^>]*>", ""));
    tab.go("about:blank");
    tab.go(folder.resolve("index.html").toUri().toString());
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
    tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
    tab.await(Site.INSIDE + ".querySelector('.walk-position')?.textContent");
    tab.await(Site.INSIDE + ".querySelector('#ledger').textContent.includes('\u2299')");
    Site.openDialog(tab, "share");
    assertEquals(
        List.of(),
        tab.evaluate(
            "[..."
                + Site.INSIDE
                + ".textContent.matchAll(/.{0,9}[\\u00c2\\u00c3\\u00e2].{0,9}/g)].map(String)"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  private static final String BUTTON =
      "getComputedStyle(%s.shadowRoot.querySelector('%s')).backgroundColor";

  private static final String ACCENT = "rgb(31, 30, 27)";

  @InEveryBrowser
  void movedToAnotherDocumentAndBackItIsDressedAndGoesOn(Tab tab, @TempDir Path folder)
      throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      write(
          folder,
          "index.html",
          PAGE.formatted("<link rel=icon href=data:,>", site.url("xor-lab.js"))
              + "<iframe width=700 height=700></iframe>");
      tab.go("about:blank");
      tab.go(host.url("index.html"));
      tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
      tab.run(
          """
          window.lab = document.querySelector('xor-lab');
          const foreign = new CSSStyleSheet();
          foreign.replaceSync('.position { outline: 3px solid red }');
          lab.shadowRoot.adoptedStyleSheets.push(foreign);
          """);
      Site.openDialog(tab, "share"); // which brings a style sheet of its own
      assertEquals(
          "3px",
          tab.evaluate("getComputedStyle(lab.shadowRoot.querySelector('.position')).outlineWidth"));
      tab.run("lab.seek(0); lab.play();");
      for (String body : List.of("document.querySelector('iframe').contentDocument", "document")) {
        tab.run(body + ".body.prepend(lab); lab.scrollIntoView();");
        assertEquals(ACCENT, tab.evaluate(BUTTON.formatted("lab", ".play")));
        assertEquals(
            "flex",
            tab.evaluate(
                "getComputedStyle(lab.shadowRoot.querySelector('#share .choices')).display"));
        tab.run("lab.seek(0); lab.play();");
        tab.await("lab.shadowRoot.querySelector('.position').textContent === '140 / 140'");
        tab.await("lab.shadowRoot.querySelector('canvas').width > 200");
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Two frames: one has no style sheets that scripts make, the other lacks what is needed. */
  @InEveryBrowser
  void inAnOlderBrowserItIsDressedOrSaysWhatItNeeds(Tab tab, @TempDir Path folder)
      throws IOException {
    try (SiteServer site = Site.serve();
        SiteServer host = SiteServer.of(folder)) {
      String page = PAGE.formatted("<script>%s</script>", site.url("xor-lab.js"));
      write(
          folder,
          "older.html",
          page.formatted(
              "window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor') };"
                  + "delete Document.prototype.adoptedStyleSheets;"
                  + "delete ShadowRoot.prototype.adoptedStyleSheets;"
                  + "delete HTMLElement.prototype.attachInternals;"));
      write(folder, "too-old.html", page.formatted("window.matchMedia = undefined;"));
      write(
          folder,
          "index.html",
          "<!doctype html><html lang=en><title>Host</title><link rel=icon href=data:,>"
              + "<iframe src=older.html width=700 height=700></iframe>"
              + "<iframe src=too-old.html></iframe>");
      tab.go("about:blank");
      tab.go(host.url("index.html"));
      tab.await("window.length === 2");
      tab.awaitInFrame(0, Site.INSIDE + "?.querySelector('.predictions td')");
      tab.runInFrame(0, Site.LAB + ".share();");
      tab.awaitInFrame(0, Site.INSIDE + ".querySelector('#share .outcome')");
      assertEquals(
          ACCENT, tab.runInFrame(0, "return " + BUTTON.formatted(Site.LAB, ".play") + ";"));
      assertEquals(
          2L, tab.runInFrame(0, "return " + Site.INSIDE + ".querySelectorAll('style').length;"));
      tab.awaitInFrame(1, Site.INSIDE);
      assertEquals(
          "The lab cannot run here. It needs Chrome or Edge 109, Firefox 110, Safari 16, or a later"
              + " one of these browsers.",
          tab.runInFrame(1, "return " + Site.INSIDE + ".textContent;"));
    }
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void underTrustedTypesOnePolicyIsEnough(Tab tab, @TempDir Path folder) throws IOException {
    for (String script : SCRIPTS) {
      Files.copy(Site.FOLDER.resolve(script), folder.resolve(script));
    }
    write(
        folder,
        "index.html",
        PAGE.formatted("<link rel=icon href=data:,>", "xor-lab.js")
            + "<xor-lab view=survey></xor-lab>");
    String policy = "require-trusted-types-for 'script'; trusted-types xor-lab";
    try (SiteServer server = SiteServer.of(folder, Map.of(Site.POLICY, policy))) {
      tab.go("about:blank");
      tab.go(server.url("index.html"));
      tab.await(Site.INSIDE + "?.querySelector('.lab:not([aria-busy])')");
      tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
      tab.await(Site.INSIDE + ".querySelector('.quantity .formula math msub mi')");
      Site.openDialog(tab, "embed");
      tab.await(Site.INSIDE + ".querySelector('.embed-preview xor-lab')?.state.loss");
      tab.run(
          "window.survey = document.querySelectorAll('xor-lab')[1].shadowRoot;"
              + "survey.host.scrollIntoView();");
      tab.await("survey.querySelector('#survey-runs .rate')?.textContent.includes('worker')");
      tab.run(
          "const runs = survey.querySelector('#survey-runs .runs'); runs.value = '100';"
              + "runs.dispatchEvent(new Event('change'));"
              + "survey.querySelector('#survey-runs .start').click();");
      tab.await("survey.querySelector('.tally').textContent.includes(' of 100 seeds')");
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static void write(Path folder, String name, String page) throws IOException {
    Files.writeString(folder.resolve(name), page);
  }
}
