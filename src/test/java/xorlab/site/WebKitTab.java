package xorlab.site;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * A tab of WebKitGTK: its MiniBrowser on a virtual screen.
 *
 * <p>WebKitWebDriver has no console, so a script in the page records it, but only after the page
 * has loaded: earlier messages are missed.
 */
final class WebKitTab extends DriverTab {
  private static final String LISTEN =
      """
      if (!window.consoleOfTest) {
        const heard = window.consoleOfTest = [];
        const hear = (level, text) => heard.push([level, String(text)]);
        for (const [name, level] of Object.entries(
            {error: 'ERROR', warn: 'WARNING', log: 'INFO', info: 'INFO', debug: 'INFO'})) {
          const original = console[name];
          console[name] = (...values) => {
            hear(level, values.join(' '));
            original.apply(console, values);
          };
        }
        addEventListener('error', event => hear('ERROR', event.message), true);
        addEventListener('unhandledrejection', event => hear('ERROR', event.reason));
        addEventListener('securitypolicyviolation', event =>
            hear('ERROR', `${event.violatedDirective} forbids ${event.blockedURI}`));
      }
      """;

  private final RemoteWebDriver driver;
  private final Dimension size;

  private WebKitTab(RemoteWebDriver driver, CloseStack browser) {
    super(driver, browser);
    this.driver = driver;
    size = driver.manage().window().getSize();
  }

  /** In the same window, since there are no tabs: the next page is another document. */
  @Override
  void renew() {
    driver.manage().deleteAllCookies();
    driver.get("about:blank");
    Wait.until(
        () -> size + ", not " + evaluate("[outerWidth, outerHeight]"),
        () -> {
          driver.manage().window().setSize(size);
          return driver.manage().window().getSize().equals(size) ? true : null;
        });
  }

  static WebKitTab launch(boolean dark) throws Program.Missing {
    String webKitDriver = Program.WEBKIT_DRIVER.require().toString();
    String miniBrowser = Program.MINI_BROWSER.require().toString();
    String xvfb = Program.XVFB.require().toString();
    CloseStack browser = new CloseStack();
    try {
      int port = PortProber.findFreePort();
      ChildProcess driver =
          browser.add(
              ChildProcess.start(
                  List.of(webKitDriver, "--host=127.0.0.1", "--port=" + port),
                  Map.of(
                      "DISPLAY",
                      newScreen(xvfb, browser),
                      "GDK_BACKEND",
                      "x11",
                      "XDG_CONFIG_HOME",
                      narrowToolBar(browser),
                      // Root has no sandbox; only this project's pages are opened.
                      "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
                      "1")));
      URL url = URI.create("http://127.0.0.1:" + port).toURL();
      Wait.until(() -> "No answer from " + driver, () -> answers(url) ? true : null);
      RemoteWebDriver session = new RemoteWebDriver(url, capabilities(miniBrowser, dark), false);
      browser.add(session::quit);
      return new WebKitTab(session, browser);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (RuntimeException | Error e) {
      browser.close();
      throw e;
    }
  }

  /** Starts a virtual screen and returns its name, such as {@code :99}. */
  private static String newScreen(String xvfb, CloseStack browser) {
    List<String> command =
        List.of(xvfb, "-displayfd", "1", "-screen", "0", "2000x2000x24", "-nolisten", "tcp");
    return ":" + browser.add(ChildProcess.start(command, Map.of())).awaitOutput("(?m)^(\\d+)$");
  }

  /** Makes the window as narrow as a phone: the tool bar's buttons would keep it 447 px wide. */
  private static String narrowToolBar(CloseStack browser) {
    TemporaryFolder settings = browser.add(new TemporaryFolder());
    settings.write("gtk-3.0/gtk.css", "* { min-width: 0; padding: 0; margin: 0; border: none }");
    return settings.path().toString();
  }

  private static Capabilities capabilities(String miniBrowser, boolean dark) {
    List<String> arguments =
        dark ? List.of("--automation", "--dark-mode") : List.of("--automation");
    return new ImmutableCapabilities(
        "webkitgtk:browserOptions", Map.of("binary", miniBrowser, "args", arguments));
  }

  private static boolean answers(URL url) {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void go(String url) {
    super.go(url);
    run(LISTEN);
  }

  /**
   * Repeats the request until it takes effect: a busy window may lose one, and the height of its
   * tool bar is known only once that is laid out.
   */
  @Override
  void resize(int width, int height) {
    Wait.until(
        () -> width + " x " + height + ", not " + evaluate("[innerWidth, innerHeight]"),
        () -> {
          List<?> frame =
              (List<?>) evaluate("[outerWidth - innerWidth, outerHeight - innerHeight]");
          int outerWidth = width + ((Number) frame.get(0)).intValue();
          int outerHeight = height + ((Number) frame.get(1)).intValue();
          driver.manage().window().setSize(new Dimension(outerWidth, outerHeight));
          Object there = evaluate("innerWidth === " + width + " && innerHeight === " + height);
          return Boolean.TRUE.equals(there) ? true : null;
        });
  }

  @Override
  List<ConsoleMessage> takeConsoleMessages() {
    List<?> heard = (List<?>) run(LISTEN + "return consoleOfTest.splice(0);");
    return heard.stream().map(WebKitTab::message).toList();
  }

  private static ConsoleMessage message(Object heard) {
    List<?> levelAndText = (List<?>) heard;
    return new ConsoleMessage(
        ConsoleMessage.Level.valueOf((String) levelAndText.get(0)), (String) levelAndText.get(1));
  }
}
