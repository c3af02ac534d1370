package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.data.Dataset;
import xorlab.site.Picture.Place;

/** What a reader sees first, and what answers when they point at it. */
@InChromium
class FirstSightIT extends ChromiumPage {
  private static final String ITERATION = Site.LAB + ".state.iteration";

  /** Texts and controls of cards that overlap each other, leave their card or are cut. */
  private static final String MISPLACED =
      """
      const inside = %s, faults = [];
      const shown = e => e.checkVisibility({visibilityProperty: true}) && e.clientWidth > 1;
      for (const card of inside.querySelectorAll('.lab > .panel:not(.study)')) {
        if (!shown(card)) continue;
        const room = card.getBoundingClientRect();
        const parts = [...card.querySelectorAll(
            'h2, .caption, .side, .tip, .finding, .score, summary, .foot, .picture, thead')]
            .filter(e => shown(e) && e.textContent + e.className !== '');
        const boxes = parts.map(e => e.getBoundingClientRect());
        parts.forEach((part, i) => {
          const a = boxes[i], name = card.className + ' ' + (part.className || part.localName);
          if (a.left < room.left - 1 || a.right > room.right + 1
              || a.top < room.top - 1 || a.bottom > room.bottom + 1) faults.push(name + ' leaves');
          if (part.scrollWidth > part.clientWidth + 1 && !part.matches('.picture'))
            faults.push(name + ' is cut: ' + part.textContent.trim());
          parts.forEach((other, j) => {
            const b = boxes[j];
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (i < j && across > 1 && down > 1 && !part.contains(other))
              faults.push(name + ' overlaps ' + (other.className || other.localName));
          });
        });
      }
      return faults;
      """
          .formatted(Site.INSIDE);

  private static void open(int width, int height, String settings) {
    tab.resize(width, height);
    Site.open(tab, server, settings);
  }

  @ParameterizedTest
  @CsvSource({"1280, 800", "1440, 900", "1920, 1080"})
  void allFiguresAndTheTabsOfTheStudyAreInTheFirstView(int width, int height) {
    open(width, height, "at=100");
    for (String part : List.of("decision", "network", "hidden-space", "loss", "predictions")) {
      double bottom = bottom("." + part);
      assertTrue(bottom <= height, part + " ends at " + bottom);
    }
    assertTrue(bottom(".tabs") <= height + 8, "the tabs end at " + bottom(".tabs"));
  }

  private static double bottom(String part) {
    String box = Site.INSIDE + ".querySelector('" + part + "').getBoundingClientRect()";
    return ((Number) tab.evaluate(box + ".bottom")).doubleValue();
  }

  @Test
  void thePhonesPageIsShortAndItsControlsStayInReach() {
    open(360, 800, "at=100");
    long height = ((Number) tab.evaluate("document.documentElement.scrollHeight")).longValue();
    assertTrue(height <= 2500, "The page is " + height + " px tall.");
    tab.run("scrollTo({top: 700, behavior: 'instant'})");
    Site.settle(tab);
    for (String control : List.of(".play", ".iteration", ".step", ".undo")) {
      double bottom = bottom(control);
      assertTrue(bottom > 650 && bottom <= 800, control + " ends at " + bottom);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at=100",
        "layers=&at=12",
        "layers=1&at=60",
        "seed=8&iterations=1000&at=1000",
        "output=identity&learning-rate=1&iterations=400&at=400",
        "start=zeros",
        "data=spiral&layers=8,8,8&activation=tanh&learning-rate=0.01&at=40",
        "layers=64,64,64,64,64,64&iterations=20&at=3",
        "data=circle&layers=4&at=20"
      })
  void nothingIsCutOrOverlaps(String settings) {
    open(1280, 800, settings);
    tab.await(Site.INSIDE + ".querySelector('.status strong').textContent");
    for (int[] size : new int[][] {{1280, 800}, {1920, 1080}, {768, 1024}, {360, 800}}) {
      tab.resize(size[0], size[1]);
      Site.settle(tab);
      assertEquals(List.of(), tab.run(MISPLACED), settings + " at " + size[0]);
    }
  }

  /** Where the controls above the figures and the figures are. */
  private static final String PLACES =
      """
      const parts = %s.querySelectorAll(
          '.recipe :is(.field, select, input, output, button), .transport, .panel > .picture,'
              + ' .predictions thead');
      return [...parts].map(part => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const isHead = part.localName === 'thead'; // which a scroll bar makes narrower
        return [part.className, x, y + scrollY, isHead ? '' : width, height].join(' ');
      });
      """
          .formatted(Site.INSIDE);

  @Test
  void nothingMovesAtLoadAndInTraining() {
    tab.resize(1280, 800);
    Site.open(tab, server, "at=1");
    tab.run(
        """
        window.shifts = [];
        new PerformanceObserver(list => list.getEntries().forEach(e => shifts.push(
            e.value + ' ' + e.sources.map(s => s.node?.className || s.node?.localName))))
            .observe({type: 'layout-shift', buffered: true});
        """);
    tab.run(Site.LAB + ".play()");
    tab.await("!" + Site.LAB + ".playing");
    assertEquals(List.of(), tab.evaluate("shifts"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 768, 360})
  void aSettingIsChangedAndNothingMoves(int width) {
    open(width, 800, "at=1");
    Object before = tab.run(PLACES);
    set("learning-rate=0.125", "seed=123456", "activation=leaky-relu", "optimizer=adam");
    set("data=points", "points=0,0,0;0,1,1;1,0,1;1,1,0", "iterations=1000000", "layers=8,8,8");
    Site.await(tab, ".recipe output", "8, 8, 8");
    assertEquals(before, tab.run(PLACES));
    set("points=", "data=spiral");
    Site.await(tab, ".score", "100 wrong, 20 shown");
    assertEquals(before, tab.run(PLACES));
  }

  private static void set(String... settings) {
    for (String setting : settings) {
      tab.run(Site.LAB + ".setAttribute(..." + Script.quote(setting) + ".split('='));");
    }
  }

  @Test
  void onAFirstVisitOneRunPlaysAndInvitesToDragAPoint() {
    firstVisit();
    tab.await(ITERATION + " > 3 && " + Site.LAB + ".playing");
    tab.await("!" + Site.LAB + ".playing");
    assertEquals(140L, tab.evaluate(ITERATION));
    Site.await(tab, ".decision .tip", "Your turn: drag a point.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pointerdown", "keydown", "wheel"})
  void anyTouchOfThePageStopsIt(String touch) {
    firstVisit();
    tab.await(ITERATION + " > 3 && " + Site.LAB + ".playing");
    tab.run("document.body.dispatchEvent(new Event('" + touch + "', {bubbles: true}))");
    assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
    Site.frames(tab, 10);
    assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
  }

  @Test
  void theDrawerExplainsEachSettingAndGoesBackToTheDefaults() {
    open(1280, 800, "optimizer=adam&seed=7");
    Site.press(tab, ".all-settings");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('#seed-help').hidden"));
    Site.press(tab, "[aria-controls=seed-help]");
    assertEquals(
        "The seed of random weights, points and shuffled batches, as in np.random.seed.",
        Site.text(tab, "#seed-help:not([hidden])"));
    Site.press(tab, ".to-defaults");
    assertEquals("gradient-descent", Site.value(tab, "#optimizer"));
    assertEquals("0", Site.value(tab, "#seed"));
    Site.press(tab, ".set-up > .close");
    Site.press(tab, ".undo");
    assertEquals("7", Site.value(tab, "#seed"));
  }

  @Test
  void theHeadersButtonSwitchesBetweenLightAndDark() {
    open(1280, 800, "");
    String button = "document.querySelector('[data-xor-lab=theme]')";
    tab.click(button);
    tab.await(Site.LAB + ".matches(':state(dark)')");
    assertEquals("#theme=dark", tab.evaluate("location.hash"));
    tab.click(button);
    tab.await(Site.LAB + ".matches(':state(light)')");
  }

  @Test
  void spaceStopsItToo() {
    firstVisit();
    tab.await(ITERATION + " > 3 && " + Site.LAB + ".playing");
    tab.type(" ");
    tab.await("!" + Site.LAB + ".playing");
    Site.frames(tab, 10);
    assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
  }

  @Test
  void aScriptThatGoesToAnIterationStopsItThere() {
    firstVisit();
    tab.run(Site.LAB + ".seek(40);");
    tab.await(ITERATION + " === 40");
    Site.frames(tab, 10);
    assertEquals(40L, tab.evaluate(ITERATION));
  }

  private static void firstVisit() {
    tab.resize(1280, 800);
    tab.go("about:blank");
    tab.go(server.url("index.html"));
    tab.await(Site.STUDY_IS_THERE);
  }

  @Test
  void withReducedMotionALinkOrAutoplayOffNothingPlays() {
    tab.media("prefers-reduced-motion", "reduce");
    try {
      firstVisit();
      Site.frames(tab, 10);
      assertEquals(0L, tab.evaluate(ITERATION));
    } finally {
      tab.media("prefers-reduced-motion", "no-preference");
    }
    Site.open(tab, server, "seed=3");
    Site.frames(tab, 10);
    assertEquals(0L, tab.evaluate(ITERATION));
  }

  @Test
  void aPointOfThePlaneIsProbedThroughAllFigures() {
    open(1280, 800, "at=140");
    Place place = new Picture(tab, ".decision").ofPlane(Dataset.xor().X(), 0.1, 0.2);
    Object before = tab.evaluate(prediction());
    tab.run(
        """
        const canvas = %s.querySelector('.decision canvas');
        canvas.dispatchEvent(new PointerEvent('pointermove', {
            clientX: %d, clientY: %d, isPrimary: true, pointerType: 'mouse', bubbles: true}));
        """
            .formatted(Site.INSIDE, place.x(), place.y()));
    Site.settle(tab);
    assertTrue(
        Site.text(tab, ".network .caption").startsWith("for (0.1"),
        Site.text(tab, ".network .caption"));
    assertFalse(before.equals(tab.evaluate(prediction())));
  }

  private static String prediction() {
    return Site.INSIDE + ".querySelector('.shades .prediction').style.transform";
  }

  @Test
  void aClickOnThePlaneAddsAPointThatUndoTakesAway() {
    open(1280, 800, "at=140");
    Place place = new Picture(tab, ".decision").ofPlane(Dataset.xor().X(), 0.25, 0.75);
    tab.drag(place.x(), place.y(), place.x(), place.y());
    Site.settle(tab);
    String points = Site.LAB + ".state.predictions.length";
    assertEquals(5L, tab.evaluate(points));
    Site.press(tab, ".undo");
    assertEquals(4L, tab.evaluate(points));
  }

  @Test
  void whatIsWrongIsMendedByItsButtonAndTheMendingIsUndone() {
    open(1280, 800, "output=identity&learning-rate=1&iterations=400&at=400");
    assertEquals("It blew up", Site.text(tab, ".status strong"));
    assertEquals("Use rate 0.1", Site.text(tab, ".mend"));
    Site.press(tab, ".mend");
    assertEquals("0.1", Site.value(tab, "#learning-rate"));
    Site.press(tab, ".undo");
    assertEquals("1", Site.value(tab, "#learning-rate"));
    assertEquals("It blew up", Site.text(tab, ".status strong"));
  }

  @Test
  void whatIsWrongIsAnnouncedAtRest() {
    open(1280, 800, "start=zeros");
    tab.run(Site.LAB + ".seek(3)");
    Site.await(tab, ".announcement", "Iteration 3, ");
    String explanation = Site.text(tab, ".finding");
    assertTrue(explanation.contains("stay equal"), explanation);
    assertTrue(
        Site.text(tab, ".announcement").endsWith(explanation), Site.text(tab, ".announcement"));
  }

  @Test
  void theSliderBendsThePlaneToTheHiddenSpace() {
    open(1280, 800, "at=140");
    assertEquals("one line is enough here", Site.text(tab, ".hidden-space .caption"));
    tab.run(
        """
        const slider = %s.querySelector('.morph input');
        slider.value = 40;
        slider.dispatchEvent(new Event('input'));
        """
            .formatted(Site.INSIDE));
    Site.settle(tab);
    assertEquals("bending the plane", Site.text(tab, ".hidden-space .caption"));
  }

  @Test
  void keysTrainStepAndTellAboutThemselves() {
    open(1280, 800, "at=100");
    key("ArrowRight");
    assertEquals(101L, tab.evaluate(ITERATION));
    key("ArrowLeft");
    assertEquals(100L, tab.evaluate(ITERATION));
    key(" ");
    assertEquals(true, tab.evaluate(Site.LAB + ".playing"));
    key(" ");
    assertEquals(false, tab.evaluate(Site.LAB + ".playing"));
    tab.run(Site.INSIDE + ".querySelector('.lab').focus()");
    tab.run(
        Site.INSIDE
            + ".querySelector('.lab').dispatchEvent("
            + "new KeyboardEvent('keydown', {key: '?', bubbles: true, composed: true}))");
    assertEquals(true, tab.evaluate(Site.INSIDE + ".querySelector('.keys').open"));
  }

  /** A key pressed while nothing has the focus. */
  private static void key(String key) {
    tab.run(
        "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '%s', bubbles: true}))"
            .formatted(key));
    Site.settle(tab);
  }

  @ParameterizedTest
  @CsvSource({"480, 320, decision", "320, 400, loss", "640, 320, 'decision,network'"})
  void anEmbeddedFigureFillsALowFrameWithItsTransport(int width, int height, String views) {
    tab.resize(width, height);
    tab.go("about:blank");
    tab.go(server.url("embed.html#at=100&controls=transport&view=" + views));
    tab.await(Site.STUDY_IS_THERE);
    Site.settle(tab);
    assertEquals((long) height, tab.evaluate("document.documentElement.scrollHeight"));
    assertEquals((long) width, tab.evaluate("document.documentElement.scrollWidth"));
    for (String view : views.split(",")) {
      double bottom = bottom("." + view + " canvas");
      assertTrue(bottom > height - 70 && bottom < height - 40, view + " ends at " + bottom);
    }
    assertTrue(bottom(".play") <= height, "Train ends at " + bottom(".play"));
  }
}
