package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import xorlab.data.Dataset;
import xorlab.experiment.Experiment;
import xorlab.network.NetworkSpec;
import xorlab.numeric.Matrix;
import xorlab.server.SiteServer;
import xorlab.site.Picture.Place;

/**
 * Labs in a part of a page that is shown larger or smaller, as slides are: what is pointed at is
 * what is there, and figures are sharp.
 */
class ZoomIT {
  /** Styles of what the lab is in, and how large it then appears. */
  private static final Map<String, Double> STYLES =
      Map.of(
          "zoom: 0.5", 0.5,
          "zoom: 2", 2.0,
          "transform: scale(0.5); transform-origin: 0 0", 0.5,
          "transform: scale(2); transform-origin: 0 0", 2.0);

  private static final NetworkSpec NETWORK = Experiment.defaults().network();
  private static final Matrix XOR = Dataset.xor().X();
  private static final SiteServer SERVER = Site.serve();

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void whatIsPointedAtIsWhatIsThere(Tab tab) {
    for (String style : STYLES.keySet()) {
      open(tab, style, "");
      Picture decision = new Picture(tab, ".decision");
      assertEquals(STYLES.get(style), decision.zoom(), 0.01, style);
      click(tab, decision.ofPlane(XOR, 1, 1));
      assertEquals("3", Site.value(tab, ".point"), style);
      click(tab, decision.ofPlane(XOR, 0, 1));
      assertEquals("1", Site.value(tab, ".point"), style);
      for (int parameter : new int[] {7, 0}) {
        click(tab, new Picture(tab, ".network").ofParameter(NETWORK, parameter));
        Object chosen = tab.evaluate(Site.INSIDE + ".querySelector('.parameter').selectedIndex");
        assertEquals(1L + parameter, chosen, style);
      }
      for (int iteration : new int[] {40, 120}) {
        click(tab, new Picture(tab, ".loss").ofIteration(iteration, 140));
        Number there = (Number) tab.evaluate(Site.LAB + ".state.iteration");
        assertEquals(iteration, there.intValue(), 2.0, style);
      }
    }
  }

  @InEveryBrowser
  void aCellOfTheSurveyIsTheOneThatIsPointedAt(Tab tab) {
    for (String style : List.of("zoom: 0.5", "zoom: 2")) {
      open(tab, style, "view=survey,decision");
      tab.run(Site.INSIDE + ".querySelector('.survey').scrollIntoView();");
      tab.await(Site.INSIDE + ".querySelector('.save-results')");
      tab.run(
          """
          const seeds = %s.querySelector('#survey-runs .runs');
          seeds.value = 100;
          seeds.dispatchEvent(new Event('change'));
          """
              .formatted(Site.INSIDE));
      Site.settle(tab);
      click(tab, new Picture(tab, "#survey-runs .cells").ofCell(37, 100));
      tab.await(Site.LAB + ".state.experiment.seed === 37");
    }
  }

  @InEveryBrowser
  void figuresAreSharp(Tab tab) {
    for (String style : STYLES.keySet()) {
      open(tab, style, "");
      double density = ((Number) tab.evaluate("devicePixelRatio")).doubleValue();
      for (String figure : List.of(".decision", ".network", ".loss", ".hidden-space")) {
        new Picture(tab, figure); // scrolls there: what comes into view is drawn anew
        Site.settle(tab);
        double sharpness = new Picture(tab, figure).sharpness();
        assertEquals(density, sharpness, 0.03, style + ", " + figure);
      }
    }
  }

  private static void click(Tab tab, Place place) {
    tab.clickAt(place.x(), place.y());
    Site.settle(tab);
  }

  /** Opens a lab at its last iteration in a part of the page with this style. */
  private static void open(Tab tab, String style, String settings) {
    tab.resize(1500, 900);
    Site.reopen(tab, SERVER, settings);
    tab.run(
        """
        document.querySelectorAll('.zoomed').forEach(before => before.remove());
        const lab = document.querySelector('xor-lab'), part = document.createElement('div');
        part.className = 'zoomed';
        part.style.cssText = %s;
        lab.replaceWith(part);
        part.append(lab);
        const still = document.createElement('style'); // else it covers what a scaled part shows
        still.textContent = '.transport { position: static !important }';
        lab.shadowRoot.append(still);
        lab.seek(140);
        """
            .formatted(Script.quote(style)));
    Site.awaitViews(tab);
  }
}
