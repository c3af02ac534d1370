package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.json.Json;
import xorlab.Exhaustive;
import xorlab.server.SiteServer;

/** The npm package: packed, and its tarball installed into the page in examples/vite. */
@Exhaustive
class NpmPackageIT {
  private static final Path PACKAGE = Path.of("target/npm");

  @TempDir static Path folder;
  private static Path example;
  private static Map<?, ?> packed;
  private static SiteServer server;

  @BeforeAll
  static void packAndBuild() {
    Pages pages = new Pages(folder, "vite");
    example = pages.folder("vite");
    String told = Pages.npm(PACKAGE, "pack", "--json", "--pack-destination", example.toString());
    List<?> tarballs = new Json().toType(told.substring(told.indexOf("[\n")), Json.OBJECT_TYPE);
    packed = (Map<?, ?>) tarballs.get(0);
    pages.install("vite");
    Pages.npm(example, "install", "--no-save", "./" + packed.get("filename"));
    Pages.npm(example, "run", "build");
    server = SiteServer.of(example.resolve("dist"));
  }

  @AfterAll
  static void closeTheServer() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theTarballHasTheElementItsTypesAndNothingElse() {
    Set<Object> files = new TreeSet<>();
    for (Object file : (List<?>) packed.get("files")) {
      files.add(((Map<?, ?>) file).get("path"));
    }
    assertEquals(
        Set.of(
            "LICENSE",
            "NOTICE",
            "README.md",
            "check.js",
            "data.js",
            "export.js",
            "gif-worker.js",
            "graph.js",
            "mistakes.js",
            "package.json",
            "survey-worker.js",
            "survey-worker.wasm",
            "survey.js",
            "xor-lab.d.ts",
            "xor-lab.js",
            "xor-lab.standalone.js",
            "xor-lab.wasm",
            "xor-lab.wasm-runtime.js"),
        files);
    assertEquals("xor-lab", packed.get("name"));
  }

  @Test
  void itNeedsNoOtherPackage() throws IOException {
    Map<?, ?> installed =
        new Json()
            .toType(
                Files.readString(example.resolve("node_modules/xor-lab/package.json")),
                Json.MAP_TYPE);
    for (String kind : List.of("dependencies", "peerDependencies", "optionalDependencies")) {
      assertEquals(null, installed.get(kind), kind);
    }
  }

  /** Vite minifies the script, and the numbers stay the same. */
  @InEveryBrowser
  void aPageBuiltWithViteHasTheSameBits(Tab tab) {
    tab.resize(1000, 900);
    tab.go("about:blank");
    tab.go(server.url("index.html"));
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
    for (int seed = 0; seed < 2; seed++) {
      tab.click("document.querySelector('button')");
      tab.await("document.querySelectorAll('li').length === " + (seed + 1));
    }
    assertEquals(
        "4 of 4 points are correct, the loss is 0.14849388994405588",
        tab.evaluate("document.querySelector('li').textContent"));
    assertEquals(
        Map.of("seed", 1L, "view", "decision", "controls", "transport", "speed", "max"),
        tab.evaluate(Site.LAB + ".state.experiment"));
    String csv = (String) tab.evaluate(Site.LAB + ".toCSV()");
    assertTrue(csv.startsWith("iteration,loss,W1[0][0]"), csv.substring(0, 80));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @Test
  void onAServerTheImportDoesNothing() throws IOException {
    Files.writeString(
        example.resolve("server.mjs"), "import \"xor-lab\"; console.log(\"imported\");");
    assertTrue(
        Pages.npm(example, "exec", "--offline", "--call", "node server.mjs").contains("imported"));
  }

  /** The types accept correct code and reject wrong code. */
  @Test
  void theTypesTellRightFromWrong() throws IOException {
    Files.writeString(
        example.resolve("typed.ts"),
        """
        import type { XorLabState } from "xor-lab";
        const lab = document.createElement("xor-lab");
        lab.addEventListener("iteration", (event) => show(event.detail.state));
        const show = (state: XorLabState): number => state.weights[0][0][0] + state.iteration;
        export const picture: Promise<Blob> = lab.toPNG({ figure: "network", width: 800 });
        export const animation: Promise<Blob> = lab.toGIF({ every: 5, delay: 10, to: 100 });
        lab.share();
        lab.embed();
        // @ts-expect-error: a text is no number of iterations
        lab.seek("7");
        // @ts-expect-error: there is no such figure
        lab.toPNG({ figure: "moon" });
        // @ts-expect-error: a GIF has no option of that name
        lab.toGIF({ frames: 5 });
        // @ts-expect-error: it can only be read
        lab.playing = true;
        // @ts-expect-error: the state is read as it is
        show(lab.state.experiment);
        """);
    Pages.npm(example, "exec", "--offline", "--call", "tsc");
    Files.delete(example.resolve("typed.ts"));
  }
}
