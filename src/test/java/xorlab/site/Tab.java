package xorlab.site;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Point;

/**
 * A page in a browser with an empty profile. These methods work the same in every browser; {@link
 * ChromiumTab} has more.
 */
public abstract class Tab implements AutoCloseable {
  /** The centre of an element that does not move, and a listener for the coming click. */
  private static final String MIDDLE =
      """
      const element = (%s
      );
      const middle = () => {
        element.scrollIntoView({block: 'center', behavior: 'instant'});
        const box = element.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2].map(Math.floor);
      };
      const at = (root, point) => {
        const found = root.elementFromPoint(...point);
        const inner = found?.shadowRoot && at(found.shadowRoot, point);
        return inner ?? found;
      };
      const frame = () => new Promise(requestAnimationFrame);
      let before, now = middle(), front;
      for (let frames = 0; frames < 300; frames++) {
        await frame();
        [before, now] = [now, middle()];
        front = at(document, now);
        if (element.contains(front) && String(before) === String(now)) {
          const click = window.clickOfTest = { element, path: null };
          addEventListener(
              'pointerdown',
              event => click.path = event.composedPath(),
              { capture: true, once: true });
          return now;
        }
      }
      throw new Error(
          element.contains(front) ? 'it does not keep still' : `${front?.outerHTML} covers it`);
      """;

  /** Whether that click has arrived, at least at another page. */
  private static final String ARRIVED =
      """
      const click = window.clickOfTest;
      const end = performance.now() + 3000;
      while (click && !click.path && performance.now() < end) {
        await new Promise(done => setTimeout(done, 10));
      }
      if (click?.path && !click.path.includes(click.element)) {
        throw new Error(`the click arrived at ${click.path[0].outerHTML}`);
      }
      return !click || !!click.path;
      """;

  private final CloseStack browser;
  private final List<ConsoleMessage> heard = new ArrayList<>();
  private Runnable onClose = this::end;
  private boolean used;

  /** A tab of {@code browser}, which is ended with it unless {@link #onClose} says otherwise. */
  Tab(CloseStack browser) {
    this.browser = browser;
  }

  /** What closing this tab does instead of ending its browser. */
  final void onClose(Runnable action) {
    onClose = action;
  }

  /** Makes it an empty tab of the browser's default size, without any earlier state. */
  abstract void renew();

  /** Opens an address, {@code http:} or {@code file:}, and waits until the page has loaded. */
  public abstract void go(String url);

  /** Goes back to the previous page, like the browser's button. */
  abstract void back();

  /**
   * Runs the body of an async function in the page and waits for what it returns: a Map, List,
   * String, Long, Double, Boolean or null. It is not bound by the page's security policy.
   *
   * @throws AssertionError when the script throws
   */
  public abstract Object run(String body);

  /**
   * The same in a frame of the page, of whichever origin.
   *
   * @param frame its number in the order of the document, from 0
   */
  abstract Object runInFrame(int frame, String body);

  /** Sets the size of the viewport, in CSS pixels. */
  abstract void resize(int width, int height);

  /** A PNG of the viewport. */
  abstract byte[] screenshot();

  /**
   * Types text into the element that has the focus; Selenium's {@code Keys} name other keys.
   *
   * @param held keys that are held down meanwhile, such as Shift
   */
  abstract void type(String text, Keys... held);

  /** Clicks a point of the viewport as a person does. */
  abstract void clickAt(int x, int y);

  /** The console messages that have come in since this was last asked. */
  abstract List<ConsoleMessage> takeConsoleMessages();

  /** The messages since the console was last read, which are kept for {@link #heard}. */
  final List<ConsoleMessage> newConsoleMessages() {
    List<ConsoleMessage> messages = takeConsoleMessages();
    heard.addAll(messages);
    return messages;
  }

  /** All console messages that have been read since {@link #forget}. */
  final List<ConsoleMessage> heard() {
    return heard;
  }

  /** Whether it has been used since {@link #forget}. */
  final boolean isUsed() {
    return used;
  }

  /** Forgets the previous test: its console messages, and that it used this tab. */
  final void forget() {
    heard.clear();
    used = false;
  }

  /** Returns the tab to its browser. */
  @Override
  public final void close() {
    onClose.run();
  }

  /** Ends the browser. */
  final void end() {
    browser.close();
  }

  /** The value of a JavaScript expression; a promise is awaited. See {@link #run} for the types. */
  public final Object evaluate(String expression) {
    used = true;
    return run("return (" + expression + "\n);");
  }

  /**
   * Waits until a JavaScript expression is true; if it stays false, the failure has the console.
   */
  public final void await(String condition) {
    Wait.until(
        () -> "Never true: " + condition + "; logged: " + newConsoleMessages(),
        () -> Boolean.TRUE.equals(evaluate("!!(" + condition + "\n)")) ? true : null);
  }

  /** Waits until a JavaScript expression is true in a frame; see {@link #runInFrame}. */
  final void awaitInFrame(int frame, String condition) {
    String body = "return !!(" + condition + "\n);";
    Wait.until(
        () -> "Never true in frame " + frame + ": " + condition,
        () -> Boolean.TRUE.equals(runInFrame(frame, body)) ? true : null);
  }

  /**
   * Clicks the {@link #middle} of the element that a JavaScript expression gives. A busy browser
   * can lose a click: one that arrives nowhere is repeated, one that arrives elsewhere fails.
   */
  final void click(String element) {
    Wait.until(
        () -> "No click arrives at " + element,
        () -> {
          Point middle = middle(element);
          clickAt(middle.x, middle.y);
          return Boolean.TRUE.equals(run(ARRIVED)) ? true : null;
        });
  }

  /** Scrolls to an element and returns its centre, once it does not move and is not covered. */
  final Point middle(String element) {
    List<?> middle = (List<?>) run(MIDDLE.formatted(element));
    return new Point(((Number) middle.get(0)).intValue(), ((Number) middle.get(1)).intValue());
  }

  /** All console messages of any page since the last call. */
  final List<ConsoleMessage> console() {
    List<ConsoleMessage> messages =
        new ArrayList<>(newConsoleMessages()); // WebKit: adds the listeners
    // Messages arrive in order but late: once this one is here, so are all before it.
    String marker = "The console is read: " + UUID.randomUUID();
    run("console.info(" + Script.quote(marker) + ")");
    Wait.until(
        () -> "The console stays behind; so far: " + messages,
        () -> {
          messages.addAll(newConsoleMessages());
          return messages.removeIf(message -> message.text().contains(marker)) ? true : null;
        });
    return messages;
  }

  /** The errors and warnings of {@link #console}: empty when the page is silent. */
  final List<ConsoleMessage> errorsAndWarnings() {
    return console().stream().filter(m -> m.level() != ConsoleMessage.Level.INFO).toList();
  }
}
