package xorlab.page.lab;

import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.Environment;
import xorlab.browser.LocationHash;
import xorlab.browser.MediaQueryList;
import xorlab.experiment.Setting;
import xorlab.page.settings.ShortcutKeys;
import xorlab.page.ui.Dom;
import xorlab.session.PlaybackController;
import xorlab.words.PlaybackWords;

/**
 * Plays one run when a reader comes to the page without a link to an experiment, and then invites
 * to drag a point. Any touch of the page stops it.
 */
final class FirstVisit {
  private static final String ATTRIBUTE = "welcome";

  /** What counts as a touch of the page. */
  private static final String[] EVENTS = {"pointerdown", "keydown", "wheel"};

  private final HTMLElement host;
  private final HTMLElement container;
  private final PlaybackController player;
  private final LabController controller;
  private final EventListener<Event> touched = this::onTouch;
  private boolean isDue;
  private boolean running;

  FirstVisit(
      HTMLElement host,
      HTMLElement container,
      PlaybackController player,
      LabController controller) {
    this.host = host;
    this.container = container;
    this.player = player;
    this.controller = controller;
  }

  /** Decides whether to play: not an experiment of the reader's, nor in another page's frame. */
  void prepare() {
    isDue =
        host.hasAttribute(ATTRIBUTE)
            && !host.hasAttribute(Setting.AUTOPLAY.key())
            && LocationHash.fragment().isEmpty()
            && !Environment.isFramed()
            && !MediaQueryList.prefersReducedMotion();
  }

  /** Does not play: the reader or a script uses the lab. */
  void cancel() {
    isDue = false;
  }

  /** Starts the run if it is due. Called when the lab is complete. */
  void startIfDue() {
    if (isDue) {
      controller.play(); // which cancels any other
      running = true;
      for (String event : EVENTS) {
        Window.current().addEventListener(event, touched, true);
      }
    }
  }

  /** What is pressed to play, button or key, pauses by itself. */
  private void onTouch(Event event) {
    boolean pauses =
        Environment.isWithin(event, ".play")
            || event.getType().equals("keydown")
                && ShortcutKeys.playsOrPauses((KeyboardEvent) event);
    stop();
    if (!pauses) {
      controller.pause();
    }
  }

  /** Stops the run for a script that goes to an iteration. */
  void interrupt() {
    if (running) {
      stop();
      controller.pause();
    }
  }

  /** Called when playback has ended. */
  void onIdle() {
    if (running && player.timeline().iteration() >= player.lastIteration()) {
      HTMLElement decision = container.querySelector(".decision");
      decision.setAttribute("data-invites", "");
      Dom.setText(decision.querySelector(".tip span"), PlaybackWords.DRAG_A_POINT);
    }
    stop();
  }

  /** Ends the visit: from now on the reader or a script decides. */
  void stop() {
    running = false;
    for (String event : EVENTS) {
      Window.current().removeEventListener(event, touched, true);
    }
  }
}
