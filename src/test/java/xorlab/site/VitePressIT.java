package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Exhaustive;
import xorlab.server.SiteServer;

/** The site in examples/vitepress, built as its pages describe. */
@Exhaustive
class VitePressIT {
  private static final String THERE = Site.INSIDE + "?.querySelector('.predictions td')";

  @TempDir static Path folder;
  private static SiteServer server;

  @BeforeAll
  static void build() throws IOException {
    Pages pages = new Pages(folder, "vitepress");
    Path example = pages.folder("vitepress");
    Files.createDirectory(example.resolve("public"));
    Files.copy(Site.FOLDER.resolve("xor-lab.js"), example.resolve("public/xor-lab.js"));
    pages.install("vitepress");
    Pages.npm(example, "run", "build");
    server = SiteServer.of(example.resolve(".vitepress/dist"));
  }

  @AfterAll
  static void closeTheServer() {
    if (server != null) {
      server.close();
    }
  }

  @InEveryBrowser
  void theLabStandsInAPageAndComesAndGoesWithIt(Tab tab) {
    tab.resize(1280, 900);
    tab.go("about:blank");
    tab.go(server.url(""));
    tab.await(THERE);
    assertEquals("1.5756597251036364", tab.evaluate("String(" + Site.LAB + ".state.loss)"));
    tab.run(Site.LAB + ".setAttribute('speed', 'max');");
    tab.click(Site.INSIDE + ".querySelector('.play')");
    tab.await(Site.LAB + ".state.iteration === 140");

    tab.click("[...document.querySelectorAll('a')].find(a => a.textContent === 'whole lab')");
    tab.await("location.pathname.startsWith('/lab') && " + Site.LAB + ".state.iteration === 0");
    tab.await(Site.INSIDE + ".querySelector('.recipe').checkVisibility()");
    tab.back();
    tab.await(Site.LAB + ".getAttribute('at') === '60' && " + Site.LAB + ".state.iteration === 60");
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void keysThatAFieldUsesAreNotTheSitesOwn(Tab tab) {
    tab.resize(1280, 900);
    tab.go("about:blank");
    tab.go(server.url("lab.html"));
    tab.await(THERE);
    tab.run("window.heard = []; addEventListener('keydown', event => heard.push(event.key));");
    // Vue takes the page over once it has loaded, which may take the focus from a field.
    tab.await("document.querySelector('#app').__vue_app__ && " + THERE);
    Site.settle(tab);
    tab.run(Site.INSIDE + ".querySelector('#seed').focus();");
    tab.type("/7");
    tab.await(Site.INSIDE + ".querySelector('#seed').value.includes('7')");
    assertEquals(List.of(), tab.evaluate("heard"));
  }
}
