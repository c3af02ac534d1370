package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Exhaustive;
import xorlab.export.Python;
import xorlab.server.SiteServer;

/** The book in examples/jupyter-book, built with Debian's packages of Jupyter Book's components. */
@Exhaustive
class JupyterBookIT {
  private static final String LABS = "[...document.querySelectorAll('xor-lab')]";

  @InEveryBrowser
  void theLabStandsInAPageOfTheBook(Tab tab, @TempDir Path folder) {
    Pages pages = new Pages(folder, "jupyter-book");
    Python.with("myst_parser", "sphinx_book_theme")
        .runModule(pages.folder("jupyter-book"), "sphinx", "-q", "-W", ".", "_build");
    try (SiteServer server = pages.serve()) {
      for (int width : new int[] {1280, 400}) {
        tab.resize(width, 900);
        tab.go("about:blank");
        tab.go(server.url("examples/jupyter-book/_build/index.html"));
        tab.await(
            LABS
                + ".length === 2 && "
                + LABS
                + ".every(lab => lab.shadowRoot?.querySelector('td'))");
        assertEquals(
            List.of("1.5756597251036364", "0"),
            tab.evaluate(LABS + ".map(lab => String(lab.state.loss))"));
        tab.run(LABS + "[0].setAttribute('speed', 'max');");
        tab.click(LABS + "[0].shadowRoot.querySelector('.play')");
        tab.await(LABS + "[0].state.iteration === 140");
        assertEquals(
            true,
            tab.evaluate(
                LABS
                    + ".every(lab => lab.getBoundingClientRect().right <= innerWidth"
                    + " && lab.scrollWidth <= lab.clientWidth)"),
            "at " + width);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }
}
