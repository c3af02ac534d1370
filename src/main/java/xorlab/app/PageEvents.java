package xorlab.app;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import xorlab.browser.MediaQueryList;

/** What happens to the page around a lab, for as long as the lab is in it. */
final class PageEvents {
  private final MediaQueryList darkness = MediaQueryList.matchMedia("(prefers-color-scheme: dark)");
  private final EventListener<Event> looksOther;
  private final EventListener<Event> addressChanged;
  private final EventListener<Event> beforePrint;
  private final EventListener<Event> afterPrint;

  /** Is told what happens. */
  interface Listener {
    /** The page is of another size, or has other colours. */
    void pageLooksOther();

    void addressChanged();

    /** The page is on its way to a printer, or back on the screen. */
    void printing(boolean isPrinting);
  }

  PageEvents(Listener listener) {
    looksOther = event -> listener.pageLooksOther();
    addressChanged = event -> listener.addressChanged();
    beforePrint = event -> listener.printing(true);
    afterPrint = event -> listener.printing(false);
  }

  /** Whether the reader prefers dark pages. */
  boolean prefersDark() {
    return darkness.isMatches();
  }

  void connect(boolean followAddress) {
    darkness.addEventListener("change", looksOther);
    Window.current().addEventListener("resize", looksOther);
    Window.current().addEventListener("beforeprint", beforePrint);
    Window.current().addEventListener("afterprint", afterPrint);
    if (followAddress) {
      Window.current().addEventListener("hashchange", addressChanged);
    }
  }

  void disconnect() {
    darkness.removeEventListener("change", looksOther);
    Window.current().removeEventListener("resize", looksOther);
    Window.current().removeEventListener("beforeprint", beforePrint);
    Window.current().removeEventListener("afterprint", afterPrint);
    Window.current().removeEventListener("hashchange", addressChanged);
  }
}
