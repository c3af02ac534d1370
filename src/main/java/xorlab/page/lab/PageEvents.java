package xorlab.page.lab;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import xorlab.browser.Environment;
import xorlab.browser.MediaQueryList;
import xorlab.experiment.appearance.Theme;

/** Events of the page that contains a lab, while the lab is connected. */
final class PageEvents {
  private final MediaQueryList darkScheme =
      MediaQueryList.matchMedia("(prefers-color-scheme: dark)");
  private final EventListener<Event> appearanceListener;
  private final EventListener<Event> addressListener;
  private final EventListener<KeyboardEvent> keyListener;
  private final EventListener<Event> beforePrintListener;
  private final EventListener<Event> afterPrintListener;
  private MediaQueryList density = MediaQueryList.ofPresentDensity();
  private final boolean hasDarkStyles = Environment.hasDarkStyles();
  private boolean isConnected;

  /** Notified of the events. */
  interface Listener {
    /** The window's size, the density of its pixels or the preferred color scheme has changed. */
    void onAppearanceChange();

    void onAddressChange();

    /** A key was pressed while nothing has the focus. */
    void onKey(KeyboardEvent event);

    /** Printing begins or has ended. */
    void onPrinting(boolean isPrinting);
  }

  PageEvents(Listener listener) {
    appearanceListener =
        event -> {
          if (isConnected) {
            followDensity();
          }
          listener.onAppearanceChange();
        };
    addressListener = event -> listener.onAddressChange();
    keyListener =
        event -> {
          if (event.getTarget() == HTMLDocument.current().getBody()) {
            listener.onKey(event);
          }
        };
    beforePrintListener = event -> listener.onPrinting(true);
    afterPrintListener = event -> listener.onPrinting(false);
  }

  /**
   * Whether figures use dark colors, like all else: the theme's, or those that the reader's system
   * prefers.
   */
  boolean isDark(Theme theme) {
    return hasDarkStyles
        && switch (theme) {
          case LIGHT -> false;
          case DARK -> true;
          case AUTO -> darkScheme.isMatches();
        };
  }

  /** Waits for the next change of the density, as when the window goes to another screen. */
  private void followDensity() {
    density.removeEventListener("change", appearanceListener);
    density = MediaQueryList.ofPresentDensity();
    density.addEventListener("change", appearanceListener);
  }

  void connect(boolean followAddress) {
    isConnected = true;
    followDensity();
    darkScheme.addEventListener("change", appearanceListener);
    Window.current().addEventListener("resize", appearanceListener);
    Window.current().addEventListener("beforeprint", beforePrintListener);
    Window.current().addEventListener("afterprint", afterPrintListener);
    if (followAddress) {
      Window.current().addEventListener("hashchange", addressListener);
      Window.current().addEventListener("keydown", keyListener);
    }
  }

  void disconnect() {
    isConnected = false;
    density.removeEventListener("change", appearanceListener);
    darkScheme.removeEventListener("change", appearanceListener);
    Window.current().removeEventListener("resize", appearanceListener);
    Window.current().removeEventListener("beforeprint", beforePrintListener);
    Window.current().removeEventListener("afterprint", afterPrintListener);
    Window.current().removeEventListener("hashchange", addressListener);
    Window.current().removeEventListener("keydown", keyListener);
  }
}
