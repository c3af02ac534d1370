package xorlab.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.openqa.selenium.Keys;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/**
 * A tab of Firefox, controlled by WebDriver BiDi (<a
 * href="https://w3c.github.io/webdriver-bidi/">the specification</a>), which it supports without
 * geckodriver.
 */
final class FirefoxTab extends Tab {
  /** BiDi tells of scripts' errors only, so broken rules of a security policy are logged here. */
  private static final String LOG_VIOLATIONS =
      """
      () => addEventListener('securitypolicyviolation', event =>
          console.error(`${event.violatedDirective} forbids ${event.blockedURI}`))
      """;

  private static final String LOGGED = "log.entryAdded";

  private final Connection connection;
  private String context;
  private final Queue<ConsoleMessage> messages;

  private FirefoxTab(Connection connection, Queue<ConsoleMessage> messages, CloseStack browser) {
    super(browser);
    this.connection = connection;
    this.messages = messages;
    send("session.new", Map.of("capabilities", Map.of()));
    context = (String) first(send("browsingContext.getTree", Map.of())).get("context");
    send("session.subscribe", Map.of("events", List.of(LOGGED)));
    send("script.addPreloadScript", Map.of("functionDeclaration", LOG_VIOLATIONS));
  }

  static FirefoxTab launch(boolean dark) throws Program.Missing {
    String firefox = Program.FIREFOX.require().toString();
    CloseStack browser = new CloseStack();
    try {
      String profile = newProfile(dark, browser);
      List<String> command = new ArrayList<>(List.of(firefox, "--headless", "--no-remote"));
      command.addAll(List.of("--profile", profile, "--remote-debugging-port", "0"));
      ChildProcess process = browser.add(ChildProcess.start(command, Map.of()));
      String address = process.awaitOutput("WebDriver BiDi listening on (ws://\\S+)");
      Queue<ConsoleMessage> messages = new ConcurrentLinkedQueue<>();
      Connection connection = connect(address + "/session", messages, browser);
      return new FirefoxTab(connection, messages, browser);
    } catch (RuntimeException | Error e) {
      browser.close();
      throw e;
    }
  }

  private static String newProfile(boolean dark, CloseStack browser) {
    TemporaryFolder profile = browser.add(new TemporaryFolder());
    String scheme = "\"layout.css.prefers-color-scheme.content-override\"";
    profile.write("user.js", "user_pref(" + scheme + ", " + (dark ? 0 : 1) + ");\n");
    return profile.path().toString();
  }

  private static Connection connect(
      String address, Queue<ConsoleMessage> messages, CloseStack browser) {
    ClientConfig config = ClientConfig.defaultConfig().baseUri(URI.create(address));
    HttpClient client = browser.add(HttpClient.Factory.createDefault().createClient(config));
    return browser.add(
        new Connection(new ListeningClient(client, text -> hear(text, messages)), address));
  }

  private static void hear(String text, Queue<ConsoleMessage> messages) {
    if (text.contains(LOGGED)) {
      Map<String, Object> event = new Json().toType(text, Json.MAP_TYPE);
      if (LOGGED.equals(event.get("method"))) {
        messages.add(message((Map<?, ?>) event.get("params")));
      }
    }
  }

  private Map<String, Object> send(String method, Map<String, Object> parameters) {
    return connection.sendAndWait(new Command<>(method, parameters, Json.MAP_TYPE), Wait.PATIENCE);
  }

  private static ConsoleMessage message(Map<?, ?> entry) {
    ConsoleMessage.Level level =
        switch ((String) entry.get("level")) {
          case "error" -> ConsoleMessage.Level.ERROR;
          case "warn" -> ConsoleMessage.Level.WARNING;
          default -> ConsoleMessage.Level.INFO;
        };
    return new ConsoleMessage(level, (String) entry.get("text"));
  }

  /** In another tab: settings end with the previous one. */
  @Override
  void renew() {
    String before = context;
    context = (String) send("browsingContext.create", Map.of("type", "tab")).get("context");
    send("browsingContext.close", Map.of("context", before));
    messages.clear();
  }

  @Override
  public void go(String url) {
    send("browsingContext.navigate", Map.of("context", context, "url", url, "wait", "complete"));
  }

  @Override
  void back() {
    send("browsingContext.traverseHistory", Map.of("context", context, "delta", -1));
  }

  @Override
  public Object run(String body) {
    return run(context, body);
  }

  @Override
  Object runInFrame(int frame, String body) {
    Map<?, ?> page = first(send("browsingContext.getTree", Map.of("root", context)));
    Map<?, ?> child = (Map<?, ?>) ((List<?>) page.get("children")).get(frame);
    return run((String) child.get("context"), body);
  }

  private static Map<?, ?> first(Map<String, Object> tree) {
    return (Map<?, ?>) ((List<?>) tree.get("contexts")).get(0);
  }

  private Object run(String where, String body) {
    Map<String, Object> answer =
        send(
            "script.evaluate",
            Map.of(
                "expression", Script.promise(body),
                "target", Map.of("context", where),
                "awaitPromise", true));
    if (answer.get("type").equals("exception")) {
      Map<?, ?> details = (Map<?, ?>) answer.get("exceptionDetails");
      throw new AssertionError("The script failed in the page: " + details.get("text"));
    }
    return Script.value((String) ((Map<?, ?>) answer.get("result")).get("value"));
  }

  @Override
  void resize(int width, int height) {
    Map<String, Integer> viewport = Map.of("width", width, "height", height);
    send("browsingContext.setViewport", Map.of("context", context, "viewport", viewport));
  }

  @Override
  byte[] screenshot() {
    Map<String, Object> answer =
        send("browsingContext.captureScreenshot", Map.of("context", context));
    return Base64.getDecoder().decode((String) answer.get("data"));
  }

  @Override
  void type(String text, Keys... held) {
    List<Map<String, Object>> actions = new ArrayList<>();
    for (Keys key : held) {
      actions.add(Map.of("type", "keyDown", "value", key.toString()));
    }
    for (String key : text.split("")) {
      actions.add(Map.of("type", "keyDown", "value", key));
      actions.add(Map.of("type", "keyUp", "value", key));
    }
    for (Keys key : held) {
      actions.add(Map.of("type", "keyUp", "value", key.toString()));
    }
    perform(Map.of("type", "key", "id", "keyboard", "actions", actions));
  }

  @Override
  void clickAt(int x, int y) {
    List<Map<String, Object>> actions =
        List.of(
            Map.of("type", "pointerMove", "x", x, "y", y),
            Map.of("type", "pointerDown", "button", 0),
            Map.of("type", "pointerUp", "button", 0));
    perform(Map.of("type", "pointer", "id", "mouse", "actions", actions));
  }

  private void perform(Map<String, Object> actions) {
    send("input.performActions", Map.of("context", context, "actions", List.of(actions)));
  }

  @Override
  List<ConsoleMessage> takeConsoleMessages() {
    List<ConsoleMessage> taken = new ArrayList<>();
    for (ConsoleMessage m = messages.poll(); m != null; m = messages.poll()) {
      taken.add(m);
    }
    return taken;
  }
}
