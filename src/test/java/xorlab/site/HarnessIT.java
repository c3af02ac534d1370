package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import xorlab.server.SiteServer;

/** The harness itself, on a small page of its own. */
@DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
class HarnessIT {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  private SiteServer server;

  @BeforeEach
  void openPage(Tab tab) {
    server = SiteServer.of(PAGES);
    tab.go(server.url("harness.html"));
    tab.console();
  }

  @AfterEach
  void closeServer() {
    if (server != null) {
      server.close();
    }
  }

  @InEveryBrowser
  void scriptGivesValuesOfJson(Tab tab) {
    assertEquals("Harness", tab.evaluate("document.title"));
    assertEquals(3L, tab.evaluate("1 + 2"));
    assertEquals(0.1 + 0.2, tab.evaluate("0.1 + 0.2"));
    assertEquals(List.of(1L, true, "é"), tab.evaluate("[1, true, 'é']"));
    assertEquals(Map.of("a", 1L), tab.evaluate("({a: 1})"));
    assertNull(tab.evaluate("undefined"));
  }

  @InEveryBrowser
  void promisesAreAwaited(Tab tab) {
    assertEquals("later", tab.evaluate("new Promise(done => setTimeout(() => done('later'), 50))"));
    assertEquals(5L, tab.run("const five = await Promise.resolve(5); return five;"));
  }

  @InEveryBrowser
  void failingScriptFailsTheTest(Tab tab) {
    AssertionError thrown = assertThrows(AssertionError.class, () -> tab.evaluate("nothing()"));
    assertTrue(thrown.getMessage().contains("nothing"), thrown.getMessage());
  }

  @InEveryBrowser
  void consoleIsRecorded(Tab tab) {
    assertEquals(List.of(), tab.console());
    tab.run("console.error('an error'); console.warn('a warning'); console.log('a note');");
    tab.run("setTimeout(() => { throw new Error('uncaught'); }); return new Promise(setTimeout);");
    List<ConsoleMessage> messages = tab.errorsAndWarnings();
    assertEquals(3, messages.size(), messages::toString);
    assertRecorded(ConsoleMessage.Level.ERROR, "an error", messages.get(0));
    assertRecorded(ConsoleMessage.Level.WARNING, "a warning", messages.get(1));
    assertRecorded(ConsoleMessage.Level.ERROR, "uncaught", messages.get(2));
    assertEquals(List.of(), tab.console());
  }

  @InEveryBrowser
  void consoleIsRecordedInOrder(Tab tab) {
    tab.run("for (let i = 0; i < 200; i++) console.warn(String(i));");
    List<ConsoleMessage> messages = tab.errorsAndWarnings();
    assertEquals(200, messages.size());
    for (int i = 0; i < messages.size(); i++) {
      assertTrue(messages.get(i).text().matches("(.*\\D)?" + i + "\\D?"), messages.toString());
    }
  }

  private static void assertRecorded(
      ConsoleMessage.Level level, String part, ConsoleMessage message) {
    assertEquals(level, message.level());
    assertTrue(message.text().contains(part), message.text());
  }

  @InEveryBrowser
  void clicksAndKeysAreRealOnes(Tab tab) {
    tab.click("document.querySelector('button')");
    assertEquals("1", tab.evaluate("document.querySelector('output').value"));
    tab.click("document.querySelector('input')");
    tab.type("Ada");
    assertEquals("Ada", tab.evaluate("document.querySelector('input').value"));
  }

  @InEveryBrowser
  void aClickWaitsUntilItsTargetKeepsStill(Tab tab) {
    tab.run(
        "const start = performance.now();"
            + "const move = () => {"
            + "  const away = Math.min(300, performance.now() - start);"
            + "  document.querySelector('h1').style.marginTop = away + 'px';"
            + "  if (away < 300) requestAnimationFrame(move);"
            + "};"
            + "move();");
    tab.click("document.querySelector('button')");
    assertEquals("300px", tab.evaluate("document.querySelector('h1').style.marginTop"));
    assertEquals("1", tab.evaluate("document.querySelector('output').value"));
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void aClickOnWhatIsCoveredFails(Tab tab) {
    tab.run(
        "const cover = document.createElement('i');"
            + "cover.style = 'position: fixed; inset: 0';"
            + "document.body.append(cover);");
    AssertionError thrown =
        assertThrows(AssertionError.class, () -> tab.click("document.querySelector('button')"));
    assertTrue(thrown.getMessage().contains("<i style"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains("covers it"), thrown.getMessage());
  }

  @InEveryBrowser
  void viewportTakesTheSizeThatIsAsked(Tab tab) throws IOException {
    for (int width : new int[] {390, 1280}) {
      tab.resize(width, 700);
      assertEquals(List.of((long) width, 700L), tab.evaluate("[innerWidth, innerHeight]"));
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(tab.screenshot()));
      assertArrayEquals(new int[] {width, 700}, new int[] {image.getWidth(), image.getHeight()});
      assertTrue(hasDarkPixel(image), "The screenshot shows no text.");
    }
  }

  private static boolean hasDarkPixel(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xff) < 64) {
          return true;
        }
      }
    }
    return false;
  }

  @InEveryBrowser
  void pageOpensFromDisk(Tab tab) {
    tab.go(PAGES.resolve("harness.html").toUri().toString());
    assertEquals("file:", tab.evaluate("location.protocol"));
    tab.click("document.querySelector('button')");
    assertEquals("1", tab.evaluate("document.querySelector('output').value"));
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void scriptsOfTheTestRunUnderAStrictPolicyAndItsBreachesAreHeard(Tab tab) {
    Map<String, String> policy = Map.of("Content-Security-Policy", "script-src 'self'");
    try (SiteServer strict = SiteServer.of(PAGES, policy)) {
      tab.go(strict.url("harness.html"));
      assertEquals(List.of(), tab.errorsAndWarnings());
      tab.run(
          "const script = document.createElement('script');"
              + "script.text = 'window.broken = true';"
              + "document.body.append(script);"
              + "return new Promise(setTimeout);");
      assertEquals(false, tab.evaluate("'broken' in window"));
      assertTrue(tab.errorsAndWarnings().toString().contains("script-src"));
    }
  }

  @InEveryBrowser
  void serverRemembersWhatWasAskedFor(Tab tab) {
    assertEquals(List.of("/harness.html", "/harness.js"), server.requests());
    assertEquals(404L, tab.evaluate("fetch('nothing.html').then(answer => answer.status)"));
    assertEquals("/nothing.html", server.requests().get(2));
  }

  @InEveryBrowser
  void axeSeesIntoShadowRoots(Tab tab) {
    assertEquals(List.of(), Axe.violations(tab));
    tab.run("addUnnamedButtonToShadowRoot()");
    List<String> violations = Axe.violations(tab);
    assertEquals(1, violations.size(), violations::toString);
    assertTrue(violations.get(0).contains("button-name"), violations.get(0));
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void systemCanPreferDarkColours(Tab tab, Browser browser) {
    String background = "getComputedStyle(document.body).backgroundColor";
    assertEquals("rgb(255, 255, 255)", tab.evaluate(background));
    try (Tab dark = browser.launchDark()) {
      dark.go(server.url("harness.html"));
      assertEquals("rgb(0, 0, 0)", dark.evaluate(background));
    }
  }
}
