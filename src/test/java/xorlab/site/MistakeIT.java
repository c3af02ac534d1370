package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xorlab.server.SiteServer;

/** The setting {@code mistake}: the lab trains with a mistake, and says so. */
class MistakeIT extends ChromiumPage {
  private static final String NOTICE = "This network trains with a mistake.";

  /** NumPy's losses of seed 0 after 20 updates, with hidden-derivative and without. */
  private static final double MISTAKEN = 2.766769474653444;

  private static final double RIGHT = 2.850067543754094;

  @Test
  void aLinkPlantsAMistakeAndTheLabSaysSo() {
    Site.open(tab, server, "mistake=hidden-derivative&at=20");
    Site.await(tab, ".finding", NOTICE);
    assertEquals(MISTAKEN, loss(), 1e-12);
    assertEquals("hidden-derivative", tab.evaluate(Site.LAB + ".state.experiment.mistake"));
    Object field = tab.evaluate(Site.INSIDE + ".querySelector('#mistake').value");
    assertEquals("hidden-derivative", field);
  }

  @Test
  void aChoiceChangesToTheMistakeAndBack() {
    Site.open(tab, server, "at=20&seed=0");
    assertEquals(RIGHT, loss(), 1e-12);
    tab.run(Site.LAB + ".setAttribute('mistake', 'hidden-derivative');");
    Site.await(tab, ".finding", NOTICE);
    tab.run(Site.LAB + ".seek(20);");
    assertEquals(MISTAKEN, loss(), 1e-12);
    tab.run(Site.LAB + ".setAttribute('mistake', 'none');" + Site.LAB + ".seek(20);");
    assertEquals(RIGHT, loss(), 1e-12);
    tab.await("!" + Site.INSIDE + ".querySelector('.finding').textContent.includes('mistake')");
    tab.run(Site.LAB + ".setAttribute('mistake', 'bias-sign,hidden-derivative');");
    Site.await(tab, ".finding", NOTICE);
    tab.run(Site.LAB + ".removeAttribute('mistake');");
  }

  @Test
  void fromDiskItTrainsWithTheMistakeToo(@TempDir Path folder) throws IOException {
    Site.copyTo(folder);
    tab.go("about:blank");
    tab.go(folder.resolve("index.html").toUri() + "#mistake=hidden-derivative&at=20");
    tab.await(Site.INSIDE + "?.querySelector('.predictions td')");
    Site.await(tab, ".finding", NOTICE);
    assertEquals(MISTAKEN, loss(), 1e-12);
  }

  @Test
  void anUnknownNameAndOneThatDoesNotFitGetASentence() {
    Site.open(tab, server, "mistake=hidden-derivatives");
    assertTrue(Site.text(tab, ".messages").contains("not “hidden-derivatives”. Using None."));
    Site.open(tab, server, "mistake=dw1-transposed&layers=3&at=20");
    Site.await(tab, ".messages", "Ignoring the mistake dw1-transposed");
    Site.await(tab, ".messages", "The network trains without it.");
    assertFalse(Site.text(tab, ".finding").contains("mistake"));
  }

  /** The right network is shown, as such, where the other program is missing. */
  @Test
  void whereTheProgramIsMissingTheLabSaysSo(@TempDir Path folder) throws IOException {
    Site.copyTo(folder);
    Files.delete(folder.resolve("mistakes.js"));
    try (SiteServer host = SiteServer.of(folder)) {
      Site.open(tab, host, "mistake=hidden-derivative&at=20");
      Site.await(tab, ".messages", "mistakes.js must be in the folder of xor-lab.js");
      Site.await(tab, ".messages", "The network trains without it.");
      assertEquals(RIGHT, loss(), 1e-12);
      tab.errorsAndWarnings(); // the browser reports the file that is missing
    }
  }

  @Test
  void theRightRunOfTheSameSettingsIsShownBesideIt() {
    Site.open(tab, server, "mistake=hidden-derivative");
    tab.await(Site.INSIDE + ".querySelector('.past input')?.value === 'The right network'");
    Site.open(tab, server, "mistake=none&seed=2");
    assertEquals(0L, tab.evaluate(Site.INSIDE + ".querySelectorAll('.past li').length"));
  }

  @Test
  void theLedgerShowsTheAlteredLine() {
    Site.openStudy(tab, server, "mistake=hidden-derivative&at=3");
    tab.await(Site.INSIDE + ".querySelectorAll('.quantities .error').length === 1");
    String formula = Site.text(tab, ".quantity:has(.error) .formula");
    assertEquals("dZ1=dA1", formula.replaceAll("\\s", ""));
    assertEquals(1L, tab.evaluate(Site.INSIDE + ".querySelector('#ledger .points').length"));
  }

  @Test
  void theGradientCheckBeginsWithItAndOffersTheOthersInGroups() {
    Site.openStudy(tab, server, "mistake=hidden-derivative&at=3");
    tab.run(Site.INSIDE + ".querySelector('#gradients-tab').click();");
    tab.await(Site.INSIDE + ".querySelector('.verdict.fails')");
    assertTrue(Site.text(tab, ".verdict").startsWith("By hand, dW1, db1 cannot be right"));
    assertTrue(Site.text(tab, "#gradients .explanation").endsWith("dZ1 = dA1"));
    tab.await(Site.INSIDE + ".querySelectorAll('.mistake option').length > 40");
    String groups = Site.INSIDE + ".querySelectorAll('.mistake optgroup').length";
    assertTrue((Long) tab.evaluate(groups) > 8);
    Site.choose(tab, ".mistake", 0);
    tab.await(Site.INSIDE + ".querySelector('.verdict.passes')");
  }

  @Test
  void scriptsGetTheMistakeInTheExports() {
    Site.open(tab, server, "mistake=hidden-derivative&at=20");
    assertEquals(
        true, tab.evaluate(Site.LAB + ".toNumPy().then(code => code.includes('dZ1 = dA1\\n'))"));
    Object last = tab.evaluate(Site.LAB + ".toCSV().then(csv => csv.trim().split('\\n').pop())");
    double loss = Double.parseDouble(last.toString().split(",")[1]);
    assertEquals(MISTAKEN, loss, 1e-12);
  }

  /** In a worker, as in the lab: seed 0 is solved without the mistake, and not with it. */
  @Test
  void theSurveyCountsByIt() {
    for (String mistake : new String[] {"none", "hidden-derivative"}) {
      Site.open(tab, server, "view=survey&iterations=1000&mistake=" + mistake);
      tab.await(Site.INSIDE + ".querySelector('#survey-runs .rate')?.textContent");
      tab.run(
          Site.INSIDE
              + ".querySelector('#survey-runs .runs').value = '100';"
              + Site.INSIDE
              + ".querySelector('#survey-runs .start').click();");
      tab.await(Site.INSIDE + ".querySelector('#survey-runs .status').textContent.includes('100')");
    }
  }

  @Test
  void webAssemblyIsLeftForTheMistakeAndComesBackWithoutIt() {
    Site.open(tab, server, "mistake=hidden-derivative&at=20&engine=wasm");
    Site.await(tab, ".finding", NOTICE);
    Site.await(tab, ".engine", "Runs on JavaScript");
    assertEquals(MISTAKEN, loss(), 1e-12);
    tab.run(Site.LAB + ".setAttribute('mistake', 'none');");
    Site.await(tab, ".engine", "Runs on WebAssembly");
    tab.run(Site.LAB + ".setAttribute('mistake', 'hidden-derivative');");
    Site.await(tab, ".engine", "Runs on JavaScript");
    Site.await(tab, ".finding", NOTICE);
  }

  @Test
  void inViewsWithoutTheDecisionAMessageSaysSo() {
    Site.open(tab, server, "mistake=hidden-derivative&view=loss,predictions");
    Site.await(tab, ".messages", NOTICE);
  }

  private static double loss() {
    return ((Number) tab.evaluate(Site.LAB + ".state.loss")).doubleValue();
  }
}
