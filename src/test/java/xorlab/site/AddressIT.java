package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import xorlab.server.SiteServer;

/** The fragment of the page's address drives the lab, and follows it. */
@DailyIn(Browser.CHROMIUM)
class AddressIT {
  /** The settings that are given, but for the shading, which is an attribute of the page's lab. */
  private static final String EXPERIMENT =
      "(({ shade, ...given }) => given)(" + Site.LAB + ".state.experiment)";

  /**
   * Waits until the page gets the event of its new address. The lab gets it first, because its
   * listener was added earlier.
   */
  private static final String HEARD =
      "await new Promise(heard => addEventListener('hashchange', heard, { once: true }));";

  private SiteServer server;

  @BeforeEach
  void serve() {
    server = Site.serve();
  }

  @AfterEach
  void closeTheServer() {
    server.close();
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void theAddressDrivesTheLab(Tab tab) {
    Site.open(tab, server, "seed=3&learning-rate=0%2C5&at=12");
    assertEquals(Map.of("seed", 3L, "learning-rate", 0.5, "at", 12L), tab.evaluate(EXPERIMENT));
    tab.run("location.hash = 'seed=4';" + HEARD);
    assertEquals(Map.of("seed", 4L), tab.evaluate(EXPERIMENT));
    assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
  }

  @InEveryBrowser
  void theAddressFollowsTheLab(Tab tab) {
    Site.open(tab, server, "seed=3");
    tab.click(Site.INSIDE + ".querySelector('.to-end')");
    tab.await("location.hash === '#seed=3&at=140'");
    tab.click(Site.INSIDE + ".querySelector('.to-start')");
    tab.await("location.hash === '#seed=3'");
    tab.run(
        """
        const rate = document.querySelector('xor-lab').shadowRoot.querySelector('#learning-rate');
        rate.value = '0,25';
        rate.dispatchEvent(new Event('change'));
        """);
    tab.await("location.hash === '#seed=3&learning-rate=0.25'");
    assertEquals(0.25, tab.evaluate(Site.LAB + ".state.experiment['learning-rate']"));
  }

  /**
   * The lab writes the address when it comes to rest, which may be before it is notified of a new
   * one: in every other case here, the address changes earlier in the same frame.
   */
  @InEveryBrowser
  void aNewAddressIsReadBeforeItIsWritten(Tab tab) {
    Site.open(tab, server, "");
    assertEquals(
        List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L),
        tab.run(
            """
            const lab = document.querySelector('xor-lab'), seeds = [];
            for (let seed = 1; seed <= 8; seed++) {
              const change = () => { location.hash = `seed=${seed}`; };
              if (seed % 2) requestAnimationFrame(change);
              lab.step();
              if (seed % 2 === 0) change();
              HEARD
              for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
              seeds.push(lab.state.experiment.seed);
            }
            return seeds;
            """
                .replace("HEARD", HEARD)));
  }

  @InEveryBrowser
  void anAddressThatChangesWhileTheLabIsAwayIsReadWhenItIsBack(Tab tab) {
    Site.open(tab, server, "seed=3");
    tab.run(
        """
        window.lab = document.querySelector('xor-lab');
        lab.remove();
        location.hash = 'seed=4';
        HEARD
        document.body.prepend(lab);
        """
            .replace("HEARD", HEARD));
    assertEquals(4L, tab.evaluate("lab.state.experiment.seed"));
    tab.run("lab.seek(9);");
    tab.await("location.hash === '#seed=4&at=9'");
  }

  @InEveryBrowser
  void aBrokenLinkSaysSoAndLosesNothing(Tab tab) {
    Site.open(tab, server, "seed=%zz&colour=red&learning-rate=-1&iterations=50");
    List<?> messages = Site.texts(tab, ".messages p");
    assertEquals(3, messages.size());
    assertTrue(messages.get(0).toString().startsWith("Seed takes a whole number"));
    assertTrue(messages.get(1).toString().startsWith("Learning rate takes a number above 0"));
    assertTrue(messages.get(2).toString().startsWith("There is no setting “colour”."));
    assertEquals(Map.of("iterations", 50L), tab.evaluate(EXPERIMENT));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  /** LinkParserTest has the kinds of mangled links; here they come by way of the address. */
  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void aMangledLinkIsUnderstoodAndALongOneIsQuick(Tab tab) {
    Site.open(tab, server, "layers%3D4%26amp;at%3D60)&utm_source=mail");
    assertEquals(Map.of("layers", "4", "at", 60L), tab.evaluate(EXPERIMENT));
    assertEquals(
        List.of("The lab ignores “utm_source”, which other sites add to links."),
        Site.texts(tab, ".messages p"));
    Object milliseconds =
        tab.run(
            """
            const names = Array.from({ length: 20000 }, (_, i) => `name${i}=${i}`).join('&');
            const began = performance.now();
            location.hash = 'seed=banana&seed=1&' + names;
            HEARD
            await new Promise(requestAnimationFrame);
            return performance.now() - began;
            """
                .replace("HEARD", HEARD));
    tab.await(Site.INSIDE + ".querySelector('.messages p')?.textContent.includes('banana')");
    assertEquals(
        0, ((Number) milliseconds).doubleValue(), 8000, "once it took 17 s on an idle machine");
    List<?> messages = Site.texts(tab, ".messages p");
    assertEquals(2, messages.size());
    assertTrue(messages.get(1).toString().contains("“name4” and 19,995 more."));
    tab.run(Site.LAB + ".step('x'.repeat(1000000));");
    tab.await(Site.INSIDE + ".querySelectorAll('.messages p').length === 3");
    assertEquals(
        "step takes a whole number of iterations, not “" + "x".repeat(40) + "…”.",
        Site.texts(tab, ".messages p").get(2));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void invalidInputStaysAndIsExplained(Tab tab) {
    Site.open(tab, server, "seed=3&at=20");
    tab.run(
        """
        const seed = document.querySelector('xor-lab').shadowRoot.querySelector('#seed');
        seed.value = '3x';
        seed.dispatchEvent(new Event('change'));
        """);
    assertEquals(
        "Seed takes a whole number from 0 to 4294967295, not “3x”. Using 3.",
        Site.text(tab, "#seed-error"));
    assertEquals("3x", tab.evaluate(Site.INSIDE + ".querySelector('#seed').value"));
    assertEquals(20L, tab.evaluate(Site.LAB + ".state.iteration"));
    tab.run(
        """
        const seed = document.querySelector('xor-lab').shadowRoot.querySelector('#seed');
        seed.value = '3';
        seed.dispatchEvent(new Event('change'));
        """);
    assertEquals("", Site.text(tab, "#seed-error"));
  }
}
