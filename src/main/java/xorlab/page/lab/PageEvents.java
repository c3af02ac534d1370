package xorlab.page.lab;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import xorlab.browser.MediaQueryList;

/** What happens to the page around a lab, for as long as the lab is in it. */
final class PageEvents {
  private final MediaQueryList darkness = MediaQueryList.matchMedia("(prefers-color-scheme: dark)");
  private final EventListener<Event> appearanceListener;
  private final EventListener<Event> addressListener;
  private final EventListener<Event> beforePrintListener;
  private final EventListener<Event> afterPrintListener;

  /** Is told what happens. */
  interface Listener {
    /** The page is of another size, or has other colours. */
    void onAppearanceChange();

    void onAddressChange();

    /** The page is on its way to a printer, or back on the screen. */
    void onPrinting(boolean isPrinting);
  }

  PageEvents(Listener listener) {
    appearanceListener = event -> listener.onAppearanceChange();
    addressListener = event -> listener.onAddressChange();
    beforePrintListener = event -> listener.onPrinting(true);
    afterPrintListener = event -> listener.onPrinting(false);
  }

  /** Whether the reader prefers dark pages. */
  boolean prefersDark() {
    return darkness.isMatches();
  }

  void connect(boolean followAddress) {
    darkness.addEventListener("change", appearanceListener);
    Window.current().addEventListener("resize", appearanceListener);
    Window.current().addEventListener("beforeprint", beforePrintListener);
    Window.current().addEventListener("afterprint", afterPrintListener);
    if (followAddress) {
      Window.current().addEventListener("hashchange", addressListener);
    }
  }

  void disconnect() {
    darkness.removeEventListener("change", appearanceListener);
    Window.current().removeEventListener("resize", appearanceListener);
    Window.current().removeEventListener("beforeprint", beforePrintListener);
    Window.current().removeEventListener("afterprint", afterPrintListener);
    Window.current().removeEventListener("hashchange", addressListener);
  }
}
