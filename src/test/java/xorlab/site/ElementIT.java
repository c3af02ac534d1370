package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import xorlab.server.SiteServer;

/** The contract of {@code <xor-lab>}: attributes, methods, properties, state, events. */
class ElementIT {
  private SiteServer server;

  @BeforeEach
  void openAPage(Tab tab) {
    server = Site.serve();
    Site.open(tab, server, "");
  }

  @AfterEach
  void closeTheServer(Tab tab) {
    try {
      assertEquals(List.of(), tab.errorsAndWarnings());
    } finally {
      server.close();
    }
  }

  @InEveryBrowser
  void attributesAreSettingsAndLive(Tab tab) {
    tab.run(
        """
        window.lab = document.createElement('xor-lab');
        lab.setAttribute('seed', '7');
        lab.setAttribute('at', '20');
        document.body.append(lab);
        """);
    assertEquals(Map.of("seed", 7L, "at", 20L), tab.evaluate("lab.state.experiment"));
    assertEquals(20L, tab.evaluate("lab.state.iteration"));
    tab.run("lab.setAttribute('learning-rate', '0.5'); lab.setAttribute('at', '30');");
    assertEquals(
        Map.of("seed", 7L, "at", 30L, "learning-rate", 0.5), tab.evaluate("lab.state.experiment"));
    tab.run("for (const name of ['seed', 'at', 'learning-rate']) lab.removeAttribute(name);");
    assertEquals(Map.of(), tab.evaluate("lab.state.experiment"));
    assertEquals("2.9991464995409807", tab.evaluate("String(lab.state.loss)"));
  }

  @InEveryBrowser
  void theStateIsPlainAndComplete(Tab tab) {
    Map<?, ?> state = (Map<?, ?>) tab.evaluate(Site.LAB + ".state");
    assertEquals("xor-lab/1", state.get("format"));
    assertEquals(0L, state.get("iteration"));
    assertEquals(2.9991464995409807, state.get("loss"));
    assertEquals(
        List.of(
            List.of(
                List.of(1.764052345967664, 0.4001572083672233),
                List.of(0.9787379841057392, 2.240893199201458)),
            List.of(List.of(0.9500884175255894, -0.1513572082976979))),
        state.get("weights"));
    assertEquals(
        List.of(
            List.of(List.of(1.8675579901499675), List.of(-0.977277879876411)),
            List.of(List.of(-0.10321885179355784))),
        state.get("biases"));
    assertEquals(4, ((List<?>) state.get("predictions")).size());
    assertEquals(2L, state.get("correct"));
    assertEquals(4L, state.get("points"));
    assertEquals(false, state.get("diverged"));
    assertEquals(10, state.size());
  }

  @InEveryBrowser
  void methodsMoveThroughTheRunAndBack(Tab tab) {
    assertEquals(
        List.of(1L, 11L, 10L, 9L, 140L, 0L, 0L),
        tab.run(
            """
            const lab = document.querySelector('xor-lab'), seen = [];
            const look = () => seen.push(lab.state.iteration);
            lab.step(); look();
            lab.step(10); look();
            lab.step(-1); look();
            lab.step(-1); look();
            lab.seek(1e9); look();
            lab.reset(); look();
            lab.step(-5); look();
            return seen;
            """));
  }

  @InEveryBrowser
  void eventsReportTheRunOnceAFrameAndItsEnd(Tab tab) {
    Map<?, ?> heard =
        (Map<?, ?>)
            tab.run(
                """
                const lab = document.querySelector('xor-lab');
                lab.setAttribute('speed', 'max');
                lab.setAttribute('iterations', '20000');
                let frames = 0, iterations = 0, last = -1, rising = true, counting = true;
                const count = () => { frames++; if (counting) requestAnimationFrame(count); };
                requestAnimationFrame(count);
                document.addEventListener('iteration', event => {
                  iterations++;
                  rising &&= event.detail.state.iteration > last;
                  last = event.detail.state.iteration;
                });
                const end = await new Promise(resolve => {
                  document.addEventListener('finish', resolve, {once: true});
                  lab.play();
                });
                counting = false;
                return {last, rising, atMost: iterations <= frames + 1, playing: lab.playing,
                    composed: end.composed, end: end.detail.state.iteration};
                """);
    assertEquals(
        Map.of(
            "last", 20000L,
            "rising", true,
            "atMost", true,
            "playing", false,
            "composed", true,
            "end", 20000L),
        heard);
  }

  @InEveryBrowser
  void divergenceIsReportedAndTheLastFiniteStateStays(Tab tab) {
    Map<?, ?> state =
        (Map<?, ?>)
            tab.run(
                """
                const lab = document.querySelector('xor-lab');
                lab.setAttribute('output', 'identity');
                lab.setAttribute('activation', 'leaky-relu');
                lab.setAttribute('learning-rate', '1e308');
                const diverge = new Promise(resolve => lab.addEventListener('diverge', resolve));
                lab.play();
                return (await diverge).detail.state;
                """);
    assertEquals(true, state.get("diverged"));
    assertEquals(0L, state.get("iteration"));
    assertEquals(20.523298449111728, state.get("loss"));
    tab.await(Site.INSIDE + ".querySelector('.finding').textContent.trim() !== ''");
    assertTrue(Site.text(tab, ".finding").startsWith("The next update overshoots"));
    tab.await("!" + Site.LAB + ".playing");
  }

  @InEveryBrowser
  void playingGoesOnUntilPaused(Tab tab) {
    tab.run(
        """
        window.other = document.body.appendChild(document.createElement('xor-lab'));
        for (const lab of document.querySelectorAll('xor-lab')) {
          lab.setAttribute('speed', '60');
          lab.play();
        }
        """);
    assertEquals(true, tab.evaluate(Site.LAB + ".playing"));
    tab.await(Site.LAB + ".state.iteration > 3");
    tab.run("document.querySelector('xor-lab').pause();");
    assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
    Object iteration = tab.evaluate(Site.LAB + ".state.iteration");
    tab.await("other.state.iteration > " + iteration + " + 10");
    assertEquals(iteration, tab.evaluate(Site.LAB + ".state.iteration"));
  }

  @InEveryBrowser
  void severalLabsOnAPageAreSeveralRuns(Tab tab) {
    tab.run(
        """
        for (const seed of [1, 2, 3]) {
          const lab = `<xor-lab seed="${seed}" at="40"></xor-lab>`;
          document.body.insertAdjacentHTML('beforeend', lab);
        }
        """);
    assertEquals(
        List.of(0L, 1L, 2L, 3L),
        tab.evaluate(
            "[...document.querySelectorAll('xor-lab')].map(l => l.state.experiment.seed ?? 0)"));
    assertEquals(
        4L,
        tab.evaluate(
            "new Set([...document.querySelectorAll('xor-lab')].map(l => l.state.loss)).size"));
  }

  @InEveryBrowser
  void aLabThatMovesInTheDocumentKeepsItsState(Tab tab) {
    assertEquals(
        List.of(33L, 33L, 34L),
        tab.run(
            """
            const lab = document.querySelector('xor-lab'), seen = [];
            lab.seek(33);
            lab.remove();
            seen.push(lab.state.iteration);
            document.body.prepend(lab);
            seen.push(lab.state.iteration);
            lab.step();
            seen.push(lab.state.iteration);
            return seen;
            """));
  }

  @InEveryBrowser
  void invalidSettingsAreExplainedOnThePage(Tab tab) {
    tab.run(
        """
        const lab = document.querySelector('xor-lab');
        lab.setAttribute('seed', 'seven');
        lab.seek('the end');
        """);
    tab.await(Site.STUDY_IS_THERE);
    Site.settle(tab);
    assertEquals(
        List.of(
            "Seed takes a whole number from 0 to 4294967295, not “seven”. Using 0.",
            "seek takes a whole number of iterations, not “the end”."),
        Site.texts(tab, ".messages p"));
    tab.run("document.querySelector('xor-lab').setAttribute('seed', '7');");
    Site.settle(tab);
    assertEquals(List.of(), Site.texts(tab, ".messages p"));
  }

  @InEveryBrowser
  void aScriptMarksPartsOfTheNetworkUntilItMarksOthers(Tab tab) {
    tab.run(
        """
        document.querySelector('xor-lab').mark({
          point: 0,
          error: ['dZ2'],
          signal: 'A1[:,0] A1[:,1]',
          result: ['W2[0,0]', 'b2'],
          labels: {'W2[0,0]': '0.66 × 0.87 = ?'},
        });
        """);
    Site.await(tab, ".network .twin", "For the point (0, 0) ");
    String marks =
        " Marked as the error: the output. Marked as the signal: hidden unit 1 and hidden unit 2."
            + " Marked as the result: W2[0,0] from h₁ to ŷ and b2[0,0] of ŷ. W2[0,0] shows"
            + " “0.66 × 0.87 = ?”.";
    assertTrue(Site.text(tab, ".network .twin").endsWith(marks));
    assertTrue(pixelsLike(tab, 0xd9730d) > 500, "a ring in orange");
    assertTrue(pixelsLike(tab, 0x1d5fa8) > 1000, "two rings in blue");
    tab.run(Site.LAB + ".setAttribute('engine', 'wasm');");
    tab.await(Site.INSIDE + ".querySelector('.engine').textContent.includes('WebAssembly')");
    Site.await(tab, ".network .twin", marks);
    tab.run(Site.LAB + ".mark();");
    tab.await("!" + Site.INSIDE + ".querySelector('.network .twin').textContent.includes('arked')");
    assertEquals(0, pixelsLike(tab, 0x1d5fa8));
  }

  @InEveryBrowser
  void namesThatTheNetworkLacksAreTold(Tab tab) {
    tab.await(Site.STUDY_IS_THERE);
    tab.run(Site.LAB + ".mark({point: 4, error: 'dZ3 A1', labels: {L: 'loss'}});");
    Site.settle(tab);
    assertEquals(
        List.of(
            "mark finds no “L”, “dZ3” or “point 4” here. It takes names such as X, W1[0,1], b1, A1"
                + " and dZ2, and rows of the data from 0."),
        Site.texts(tab, ".messages p"));
    Site.await(tab, ".network .twin", " Marked as the error: hidden unit 1 and hidden unit 2.");
  }

  /** How many pixels of the network figure have a colour. */
  private static long pixelsLike(Tab tab, int rgb) {
    return (Long)
        tab.run(
            """
            const canvas = %s.querySelector('.network canvas'), [r, g, b] = [%d, %d, %d];
            const {width, height} = canvas;
            const copy = Object.assign(document.createElement('canvas'), {width, height});
            const context = copy.getContext('2d', {willReadFrequently: true});
            context.drawImage(canvas, 0, 0);
            const {data} = context.getImageData(0, 0, width, height);
            let found = 0;
            for (let i = 0; i < data.length; i += 4) {
              found += data[i] === r && data[i + 1] === g && data[i + 2] === b;
            }
            return found;
            """
                .formatted(Site.INSIDE, rgb >> 16, rgb >> 8 & 255, rgb & 255));
  }
}
