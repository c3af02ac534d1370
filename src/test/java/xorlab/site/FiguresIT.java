package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import xorlab.site.Picture.Place;

/** The controls of the loss, the hidden space and the landscape. */
@InChromium
class FiguresIT extends ChromiumPage {
  @Test
  void theLossIsReadOffByPointing() {
    Site.reopenStudy(tab, server, "at=100");
    assertEquals("iteration 100: 0.3097308274202594", Site.text(tab, ".read-off"));
    Place place = new Picture(tab, ".loss").at(0.5, 0.5);
    tab.drag(place.x(), place.y(), place.x() + 1, place.y());
    tab.await(Site.INSIDE + ".querySelector('.position').textContent !== '100 / 140'");
    Site.settle(tab);
    String read = Site.text(tab, ".read-off");
    assertTrue(read.startsWith("iteration "), read);
    assertEquals(
        read,
        tab.evaluate(
            "`iteration ${%s.state.iteration}: ${%s.state.loss}`".formatted(Site.LAB, Site.LAB)),
        "a press goes to the iteration that is pointed at");
  }

  /** As when the window goes to another screen, of which no emulation tells the page. */
  @Test
  void aChangeOfTheDensityAloneRedraws() {
    Site.reopenStudy(tab, server, "");
    tab.run(
        """
        window.original = matchMedia;
        window.matchMedia = query => {
          const list = original(query);
          if (query.includes('dppx')) window.density = list;
          return list;
        };
        """);
    Site.reopenStudy(tab, server, "at=100");
    tab.run(Site.INSIDE + ".querySelector('.loss').scrollIntoView();");
    String width = Site.INSIDE + ".querySelector('.loss canvas').width";
    Site.awaitViews(tab);
    for (int times : new int[] {2, 1}) {
      tab.run(
          """
          window.before = %s;
          Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: %d });
          density.dispatchEvent(new Event('change'));
          """
              .formatted(width, times));
      tab.await(width + (times == 2 ? " === 2 * before" : " === before / 2"));
    }
    tab.run("window.matchMedia = original;");
  }

  /** Where screen readers and searches find them. */
  @Test
  void wordsOutOfViewTellTheIterationAtWhichTheLabRests() {
    tab.resize(1280, 300);
    try {
      Site.reopenStudy(tab, server, "");
      tab.run("scrollTo({ top: 0, behavior: 'instant' });");
      Site.awaitViews(tab);
      String words =
          "[...%s.querySelectorAll('.twin, .quantities')].filter(e => e.offsetParent)"
                  .formatted(Site.INSIDE)
              + ".map(e => e.textContent)";
      tab.run("window.before = " + words + ";" + Site.LAB + ".step(140);");
      Site.settle(tab);
      tab.run("window.unseen = " + words + ";");
      assertEquals(true, tab.evaluate("unseen.every((text, i) => text !== before[i])"));
      tab.run(Site.INSIDE + ".querySelector('.study').scrollIntoView();");
      Site.awaitViews(tab);
      assertEquals(true, tab.evaluate(words + ".every((text, i) => text === unseen[i])"));
    } finally {
      tab.resize(1280, 900);
    }
  }

  @Test
  void theLossIsReadOffWithTheArrowKeysAndTheReadingEndsWithTheSlider() {
    Site.reopenStudy(tab, server, "at=100");
    Site.press(tab, "#losses-tab");
    tab.run(Site.INSIDE + ".querySelector('.reader').focus();");
    tab.type(Keys.HOME.toString());
    Site.settle(tab);
    assertEquals("iteration 0: 2.9991464995409807", Site.text(tab, ".read-off"));
    for (int i = 0; i < 20; i++) {
      tab.type(Keys.ARROW_RIGHT.toString());
    }
    Site.settle(tab);
    assertEquals("iteration 20: 2.850067543754094", Site.text(tab, ".read-off"));
    assertEquals(100L, tab.evaluate(Site.LAB + ".state.iteration"));
    tab.type(Keys.TAB.toString());
    Site.settle(tab);
    assertEquals("iteration 100: 0.3097308274202594", Site.text(tab, ".read-off"));
  }

  @Test
  void theScaleCanBeLogarithmic() {
    Site.reopenStudy(tab, server, "at=100");
    Object linear = pixels(".loss");
    Site.press(tab, ".log");
    assertNotEquals(linear, pixels(".loss"));
    Site.press(tab, ".log");
    tab.run(Site.INSIDE + ".querySelector('.log').blur();");
    Site.settle(tab);
    assertEquals(linear, pixels(".loss"));
  }

  @Test
  void earlierRunsAreKeptNamedTakenUpAgainAndRemoved() {
    Site.reopenStudy(tab, server, "at=100");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.past').hidden"));
    Site.press(tab, "#losses-tab");
    Site.fill(tab, "#recipe-learning-rate", "0.5");
    Site.press(tab, ".to-end");
    Site.fill(tab, "#recipe-seed", "7");
    tab.run(Site.INSIDE + ".querySelector('.past').open = true;");
    assertEquals(
        List.of(
            "default settings: loss 0.3097 after 100",
            "Learning rate 0.5: loss " + runOf("0.5") + " after 140"),
        Site.texts(tab, ".past .settings"));
    Site.fill(tab, ".past li:nth-child(2) input", "slowly");
    assertTrue(Site.text(tab, "#loss-text").contains("slowly"), Site.text(tab, "#loss-text"));
    Site.press(tab, ".past li:nth-child(2) button");
    assertEquals("0.5", Site.value(tab, "#learning-rate"));
    assertEquals("0", Site.value(tab, "#seed"));
    assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
    assertEquals(2, Site.texts(tab, ".past li").size(), "seed 7 was not trained");
    tab.run(Site.INSIDE + ".querySelector('.past li button:last-child').focus();");
    tab.type(Keys.ENTER.toString());
    Site.settle(tab);
    assertEquals("slowly", Site.value(tab, ".past li:only-child input"));
    assertEquals(
        "Remove run 1",
        tab.evaluate(Site.INSIDE + ".activeElement.getAttribute('aria-label')"),
        "the focus goes on to the next run");
  }

  @Test
  void ofFourHiddenUnitsAnyTwoCanBeSeen() {
    Site.reopenStudy(tab, server, "layers=4&at=100");
    Object directions = pixels(".hidden-space");
    assertTrue(Site.text(tab, "#hidden-text").contains("4 dimensions"));
    assertEquals(
        List.of("h1 and h2", "h1 and h3", "h1 and h4", "h2 and h3", "h2 and h4", "h3 and h4"),
        Site.texts(tab, ".projection option").subList(1, 7));
    Site.choose(tab, ".projection", 5);
    Object pair = pixels(".hidden-space");
    assertNotEquals(directions, pair);
    Site.choose(tab, ".projection", 6);
    assertNotEquals(pair, pixels(".hidden-space"));
  }

  @Test
  void theLandscapeLiesOverTheRunsDirectionsOrOverTwoWeights() {
    Site.reopenStudy(tab, server, "at=100");
    Site.press(tab, "#landscape-tab");
    tab.await(Site.INSIDE + ".querySelector('#landscape-text')?.textContent");
    String directions = Site.text(tab, "#landscape-text");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.pair').hidden"));
    Site.choose(tab, ".plane", 1);
    assertEquals(false, tab.evaluate(Site.INSIDE + ".querySelector('.pair').hidden"));
    Site.choose(tab, ".across", 6);
    Site.choose(tab, ".up", 7);
    tab.await(
        Site.INSIDE
            + ".querySelector('#landscape-text').textContent.includes('W2[0,0]') && "
            + Site.INSIDE
            + ".querySelector('#landscape-text').textContent.includes('W2[0,1]')");
    assertNotEquals(directions, Site.text(tab, "#landscape-text"));
    Site.choose(tab, ".across", 7);
    assertNotEquals(Site.value(tab, ".across"), Site.value(tab, ".up"));
  }

  /** The final loss of a learning rate, to four places, as the page itself prints it. */
  private static Object runOf(String learningRate) {
    return tab.run(
        """
        const lab = document.createElement('xor-lab');
        lab.setAttribute('learning-rate', '%s');
        lab.setAttribute('at', '140');
        document.body.append(lab);
        const loss = lab.state.loss.toFixed(4);
        lab.remove();
        return loss;
        """
            .formatted(learningRate));
  }

  private static Object pixels(String section) {
    return tab.evaluate(Site.INSIDE + ".querySelector('" + section + " canvas').toDataURL()");
  }
}
