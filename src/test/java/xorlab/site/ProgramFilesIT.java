package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/**
 * Files that the lab loads later and that are not what it needs: damaged, or of another version.
 */
class ProgramFilesIT {
  private static final String MISSING =
      "export.js must be in the folder of xor-lab.js and could not be loaded.";
  private static final String UPDATED =
      "export.js has been updated since this page was opened. Reload the page.";

  @InEveryBrowser
  void aScriptThatDoesNotRunOrFitIsReportedAndTriedAgain(Tab tab, @TempDir Path folder)
      throws IOException {
    Site.copyTo(folder);
    Path export = folder.resolve("export.js");
    String right = Files.readString(export);
    Map<String, String> sentences = new LinkedHashMap<>();
    sentences.put(right.substring(0, right.length() / 2), MISSING);
    sentences.put("", MISSING);
    sentences.put("<!doctype html><title>Sign in</title>", MISSING);
    sentences.put("throw new Error('No');", MISSING);
    sentences.put(otherVersion(right), UPDATED);
    try (SiteServer server = SiteServer.of(folder)) {
      Site.openStudy(tab, server, "");
      for (Map.Entry<String, String> wrong : sentences.entrySet()) {
        Files.writeString(export, wrong.getKey());
        for (String call : List.of("toNumPy()", "toPNG()")) {
          String refusal = Site.LAB + "." + call + ".then(() => 'made', error => error.message)";
          assertEquals(wrong.getValue(), tab.evaluate(refusal));
        }
      }
      tab.run(Site.LAB + ".share();");
      Site.await(tab, "#share", "This part of the lab could not be loaded: " + UPDATED);
      Files.writeString(export, right);
      assertEquals(
          "import numpy as np",
          tab.evaluate(Site.LAB + ".toNumPy().then(code => /^import.*/m.exec(code)[0])"));
      Site.awaitDialog(tab, "share"); // it has come after all
      assertEquals(false, Site.text(tab, "#share").contains("missing"));
      assertEquals(0L, tab.evaluate("document.head.querySelectorAll('[src^=\"export\"]').length"));
      tab.errorsAndWarnings(); // browsers report what is wrong with such scripts
    }
  }

  @InEveryBrowser
  void aWorkerOrAnEngineThatDoesNotFitIsNotUsed(Tab tab, @TempDir Path folder) throws IOException {
    Site.copyTo(folder);
    for (String file : List.of("survey-worker.js", "xor-lab.wasm-runtime.js")) {
      Path script = folder.resolve(file);
      Files.writeString(script, otherVersion(Files.readString(script)));
    }
    try (SiteServer server = SiteServer.of(folder)) {
      Site.open(tab, server, "view=survey&engine=wasm&iterations=20");
      Site.await(tab, ".engine", "JavaScript, because WebAssembly is unavailable here");
      tab.await(Site.INSIDE + ".querySelector('#survey-runs .rate')?.textContent");
      tab.run(
          Site.INSIDE
              + ".querySelector('#survey-runs .runs').value = '100';"
              + Site.INSIDE
              + ".querySelector('#survey-runs .start').click();");
      Site.await(
          tab,
          "#survey-runs .status",
          "survey-worker.js has been updated since this page was opened. Reload the page.");
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void webAssemblyOfAWrongTypeRunsAndADamagedOneDoesNot(Tab tab, @TempDir Path folder)
      throws IOException {
    Site.copyTo(folder);
    try (SiteServer server = SiteServer.of(folder)) {
      Site.open(tab, server, "");
      tab.run(
          """
          const real = fetch;
          window.fetch = async (...request) =>
              new Response(await (await real(...request)).arrayBuffer(),
                  { headers: { 'Content-Type': 'text/plain' } });
          document.querySelector('xor-lab').setAttribute('engine', 'wasm');
          """);
      Site.await(tab, ".engine", "Runs on WebAssembly");
      Files.writeString(folder.resolve("xor-lab.wasm"), "<!doctype html><title>Sign in</title>");
      Site.open(tab, server, "engine=wasm");
      Site.await(tab, ".engine", "JavaScript, because WebAssembly is unavailable here");
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Trying what a page may not do would write an error to its console. */
  @InEveryBrowser
  void whatAPageMayNotDoIsNotTried(Tab tab, @TempDir Path folder) throws IOException {
    Site.copyTo(folder);
    Files.writeString(
        folder.resolve("frame.html"),
        """
        <!doctype html><html lang="en"><title>Course</title><link rel="icon" href="favicon.svg">
        <iframe sandbox="allow-scripts" src="embed.html#engine=wasm&view=loss" title="Lab"></iframe>
        """);
    Files.writeString(
        folder.resolve("policy.html"),
        """
        <!doctype html><html lang="en"><title>Course</title><link rel="icon" href="favicon.svg">
        <meta http-equiv="Content-Security-Policy"
            content="default-src 'self'; img-src 'self' blob:; worker-src 'none'">
        <script src="xor-lab.js" defer></script><xor-lab view="survey" engine="wasm"></xor-lab>
        """);
    String why = "JavaScript, because WebAssembly is unavailable here";
    String engine = Site.INSIDE + "?.querySelector('.engine')?.textContent.includes('" + why + "')";
    try (SiteServer server = SiteServer.of(folder)) {
      tab.go("about:blank");
      tab.go(server.url("frame.html"));
      tab.awaitInFrame(0, engine);
      tab.go(server.url("policy.html"));
      tab.await(engine);
      tab.await(Site.INSIDE + ".querySelector('#survey-runs .rate')?.textContent");
      Site.await(tab, "#survey-runs .rate", "on the page itself");
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** The same script as another build would make it. */
  private static String otherVersion(String script) {
    String changed = script.replaceFirst("(version[ :=]+\")\\w{32}\"", "$1another\"");
    if (changed.equals(script)) {
      throw new AssertionError("There is no version in a script.");
    }
    return changed;
  }
}
