package xorlab.page.check;

import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.check.text.ResultJson;
import xorlab.page.ui.LabHandle;

/** The exports of this program, check.js, for {@code element.js}. */
public final class Main {
  /** Receives a text. */
  @JSFunctor
  @FunctionalInterface
  public interface TextConsumer extends JSObject {
    void accept(String text);
  }

  private Main() {}

  /** Does nothing: {@link #check} is called later. */
  public static void main(String[] arguments) {}

  /**
   * Creates the page on which a reader's numbers are checked.
   *
   * @param container the lab in its shadow root, with check-panel.html in its ".check"
   * @param lab whose colors are used
   * @param folder the URL of the site's files, with a trailing slash
   */
  @JSExport
  public static CheckPage check(HTMLElement container, LabHandle lab, String folder) {
    return new CheckPage(container.querySelector(".check"), lab, folder);
  }

  /**
   * Checks a text for a script.
   *
   * @param consumer receives the result as JSON
   * @param failed receives a sentence if the check fails
   */
  @JSExport
  public static void checkText(String text, TextConsumer consumer, TextConsumer failed) {
    CheckRun.start(
        text,
        Map.of(),
        new CheckRun.Listener() {
          @Override
          public void onProgress(CheckRun run) {}

          @Override
          public void onEnd(CheckRun run) {
            consumer.accept(ResultJson.of(run.result()));
          }

          @Override
          public void onFailure(String sentence) {
            failed.accept(sentence);
          }
        });
  }
}
