package xorlab.page.lab;

import org.teavm.jso.browser.Window;
import xorlab.browser.MediaQueryList;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.page.ui.VisibilityObserver;

/**
 * Plays a lab once its settings have come to ask for it, unless the reader wants no motion; out of
 * view it waits until it is looked at.
 */
final class Autoplay {
  /** Milliseconds. */
  private static final int VISIBILITY_CHECK_INTERVAL = 200;

  private final VisibilityObserver inView;
  private final Runnable play;
  private boolean requested;
  private boolean waiting;
  private boolean connected;
  private int timer;

  /**
   * @param requested whether the settings have asked for it before, so that they do not do so anew
   * @param play is run when the time has come
   */
  Autoplay(VisibilityObserver inView, boolean requested, Runnable play) {
    this.inView = inView;
    this.requested = requested;
    this.play = play;
  }

  void setConnected(boolean isConnected) {
    connected = isConnected;
  }

  /** The settings may have come to ask for it. */
  void update(Experiment experiment) {
    boolean requestedBefore = requested;
    requested = experiment.get(Setting.AUTOPLAY);
    boolean still = MediaQueryList.matchMedia("(prefers-reduced-motion: reduce)").isMatches();
    waiting = requested && !still && (waiting || !requestedBefore);
    playWhenShown();
  }

  /** Somebody has used the lab, and knows how to play it. */
  void cancel() {
    waiting = false;
  }

  /**
   * Plays if it is waiting and the lab is shown. No browser tells when a slide that lies in view
   * has been brought there, so that is asked again and again.
   */
  void playWhenShown() {
    Window.clearTimeout(timer);
    if (waiting && connected && inView.isKnownInView()) {
      if (inView.isShown() && !inView.isChanging()) {
        play.run();
      } else {
        timer = Window.setTimeout(this::playWhenShown, VISIBILITY_CHECK_INTERVAL);
      }
    }
  }
}
