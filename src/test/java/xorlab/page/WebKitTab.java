package xorlab.page;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
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
 * <p>WebKitWebDriver has no console, so the page is listened to from within, and only from when it
 * has loaded: what a page logs while it loads is not seen.
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
  private final List<ChildProcess> processes;

  private WebKitTab(RemoteWebDriver driver, List<ChildProcess> processes) {
    super(driver);
    this.driver = driver;
    this.processes = processes;
  }

  static WebKitTab open(boolean dark) throws Program.Missing {
    String webKitDriver = Program.WEBKIT_DRIVER.require().toString();
    String miniBrowser = Program.MINI_BROWSER.require().toString();
    String xvfb = Program.XVFB.require().toString();
    List<ChildProcess> processes = new ArrayList<>();
    try {
      List<String> screen =
          List.of(xvfb, "-displayfd", "1", "-screen", "0", "2000x2000x24", "-nolisten", "tcp");
      processes.add(0, ChildProcess.start(screen, Map.of()));
      String display = processes.get(0).awaitOutput("(?m)^(\\d+)$");
      int port = PortProber.findFreePort();
      processes.add(
          0,
          ChildProcess.start(
              List.of(webKitDriver, "--host=127.0.0.1", "--port=" + port),
              Map.of(
                  "DISPLAY", ":" + display,
                  "GDK_BACKEND", "x11",
                  // Root has no sandbox; only this project's pages are opened.
                  "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")));
      URL url = URI.create("http://127.0.0.1:" + port).toURL();
      Wait.until(() -> "Silent: " + processes.get(0), () -> answers(url) ? true : null);
      Map<String, Object> options =
          Map.of(
              "binary",
              miniBrowser,
              "args",
              dark ? List.of("--automation", "--dark-mode") : List.of("--automation"));
      Capabilities capabilities = new ImmutableCapabilities("webkitgtk:browserOptions", options);
      return new WebKitTab(new RemoteWebDriver(url, capabilities, false), processes);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    } catch (RuntimeException | Error e) {
      processes.forEach(ChildProcess::close);
      throw e;
    }
  }

  private static boolean answers(URL url) {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  void go(String url) {
    super.go(url);
    run(LISTEN);
  }

  @Override
  void resize(int width, int height) {
    setWindowSize(width, height);
    // The window has a tool bar, whose height is known only once it is laid out.
    List<?> frame = (List<?>) evaluate("[outerWidth - innerWidth, outerHeight - innerHeight]");
    setWindowSize(
        width + ((Number) frame.get(0)).intValue(), height + ((Number) frame.get(1)).intValue());
    await("innerWidth === " + width + " && innerHeight === " + height);
  }

  private void setWindowSize(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    await("outerWidth === " + width + " && outerHeight === " + height);
  }

  @Override
  List<ConsoleMessage> newConsoleMessages() {
    List<?> heard = (List<?>) run(LISTEN + "return consoleOfTest.splice(0);");
    return heard.stream().map(WebKitTab::message).toList();
  }

  private static ConsoleMessage message(Object heard) {
    List<?> levelAndText = (List<?>) heard;
    return new ConsoleMessage(
        ConsoleMessage.Level.valueOf((String) levelAndText.get(0)), (String) levelAndText.get(1));
  }

  @Override
  public void close() {
    try {
      super.close();
    } finally {
      processes.forEach(ChildProcess::close);
    }
  }
}
