package xorlab.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A tab of Chromium, with what only its DevTools protocol can do. */
final class ChromiumTab extends DriverTab {
  /** Waits until the page has not scrolled for ten frames. */
  private static final String AT_REST =
      """
      for (let still = 0, before = scrollY; still < 10; still++) {
        await new Promise(requestAnimationFrame);
        if (scrollY !== before) [still, before] = [0, scrollY];
      }
      """;

  /** Selenium warns that it has no DevTools classes for a new Chromium; none are used here. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private static final Logger CHROMIUM = Logger.getLogger("org.openqa.selenium.chromium");

  static {
    DEVTOOLS.setLevel(Level.SEVERE);
    CHROMIUM.setLevel(Level.SEVERE);
  }

  private final ChromeDriver driver;
  private final Map<String, String> media = new TreeMap<>();

  private ChromiumTab(ChromeDriver driver, CloseStack browser) {
    super(driver, browser);
    this.driver = driver;
  }

  static ChromiumTab launch(boolean dark) throws Program.Missing {
    // The driver comes first: its Debian package brings the Chromium that it fits.
    Path chromedriver = Program.CHROMEDRIVER.require();
    ChromeOptions options = options(Program.CHROMIUM.require());
    CloseStack browser = new CloseStack();
    try {
      TemporaryFolder litter = browser.add(new TemporaryFolder());
      ChromeDriverService service =
          new ChromeDriverService.Builder()
              .usingDriverExecutable(chromedriver.toFile())
              .usingAnyFreePort()
              .withEnvironment(Map.of("TMPDIR", litter.path().toString()))
              .build();
      ChromeDriver driver = new ChromeDriver(service, options);
      browser.add(driver::quit);
      ChromiumTab tab = new ChromiumTab(driver, browser);
      tab.media("prefers-color-scheme", dark ? "dark" : "light");
      return tab;
    } catch (RuntimeException | Error e) {
      browser.close();
      throw e;
    }
  }

  /** In another tab: emulation ends with the previous one. */
  @Override
  void renew() {
    Set<String> before = driver.getWindowHandles();
    driver.switchTo().newWindow(WindowType.TAB);
    String now = driver.getWindowHandle();
    for (String handle : before) {
      driver.switchTo().window(handle).close();
    }
    driver.switchTo().window(now);
    media.clear();
    media("prefers-color-scheme", "light");
    takeConsoleMessages();
  }

  private static ChromeOptions options(Path chromium) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setCapability("goog:loggingPrefs", logs);
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // root has none; only this project's pages are opened
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    return options;
  }

  /** Selenium's driver, for what a tab does not offer. */
  ChromeDriver driver() {
    return driver;
  }

  /** Sets a media feature: {@code media("prefers-reduced-motion", "reduce")}. */
  void media(String feature, String value) {
    media.put(feature, value);
    List<Map<String, String>> features =
        media.entrySet().stream()
            .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
            .toList();
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  @Override
  void resize(int width, int height) {
    resize(width, height, 1);
  }

  /** Sets the size of the viewport in CSS pixels, and the device pixels in each of these. */
  void resize(int width, int height, double devicePixelRatio) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width,
            "height", height,
            "deviceScaleFactor", devicePixelRatio,
            "mobile", false));
  }

  /** Emulates a touch screen instead of a mouse, or ends that. */
  void touchScreen(boolean enabled) {
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", enabled));
  }

  /** Presses the mouse at a point of the viewport, moves to another one and releases it. */
  void drag(int fromX, int fromY, int toX, int toY) {
    new Actions(driver)
        .tick(move(fromX, fromY))
        .tick(press())
        .tick(move((fromX + toX) / 2, (fromY + toY) / 2))
        .tick(move(toX, toY))
        .tick(release())
        .perform();
  }

  void doubleClickAt(int x, int y) {
    new Actions(driver)
        .tick(move(x, y))
        .tick(press())
        .tick(release())
        .tick(press())
        .tick(release())
        .perform();
  }

  /** Touches a point of the viewport with a finger, for a moment. */
  void tap(int x, int y) {
    touch("touchStart", x, y);
    liftFinger();
  }

  /**
   * The same as {@link #drag} with a finger, which rests before it is lifted: a page that still
   * glides after it would take the next tap as the sign to stop.
   */
  void swipe(int fromX, int fromY, int toX, int toY) {
    int steps = 10;
    touch("touchStart", fromX, fromY);
    for (int i = 1; i <= steps; i++) {
      touch("touchMove", fromX + (toX - fromX) * i / steps, fromY + (toY - fromY) * i / steps);
    }
    run("await new Promise(done => setTimeout(done, 200));");
    touch("touchMove", toX, toY);
    liftFinger();
    run(AT_REST);
  }

  private void liftFinger() {
    driver.executeCdpCommand(
        "Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
  }

  private void touch(String type, int x, int y) {
    driver.executeCdpCommand(
        "Input.dispatchTouchEvent",
        Map.of("type", type, "touchPoints", List.of(Map.of("x", x, "y", y))));
  }

  @Override
  List<ConsoleMessage> takeConsoleMessages() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> new ConsoleMessage(level(entry.getLevel()), entry.getMessage()))
        .toList();
  }

  private static ConsoleMessage.Level level(Level level) {
    if (level.intValue() >= Level.SEVERE.intValue()) {
      return ConsoleMessage.Level.ERROR;
    }
    return level.equals(Level.WARNING) ? ConsoleMessage.Level.WARNING : ConsoleMessage.Level.INFO;
  }
}
