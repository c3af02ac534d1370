package xorlab.page.lab;

import org.teavm.jso.browser.Window;
import xorlab.browser.MediaQueryList;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.page.ui.VisibilityObserver;

/**
 * Starts playing when the setting "autoplay" is switched on and the lab is in view, unless the
 * reader prefers reduced motion.
 */
final class Autoplay {
  /** Milliseconds. */
  private static final int VISIBILITY_CHECK_INTERVAL = 200;

  private final VisibilityObserver visibility;
  private final Runnable play;
  private boolean requested;
  private boolean pending;
  private boolean connected;
  private int timer;

  /**
   * @param requested whether the setting was on already; then playing is not started again
   * @param play starts playing
   */
  Autoplay(VisibilityObserver visibility, boolean requested, Runnable play) {
    this.visibility = visibility;
    this.requested = requested;
    this.play = play;
  }

  void setConnected(boolean isConnected) {
    connected = isConnected;
  }

  /** Reads the setting "autoplay" of the current experiment. */
  void update(Experiment experiment) {
    boolean requestedBefore = requested;
    requested = experiment.get(Setting.AUTOPLAY);
    pending = requested && !MediaQueryList.prefersReducedMotion() && (pending || !requestedBefore);
    playWhenShown();
  }

  /** Cancels a pending start, because the reader or a script has used the lab. */
  void cancel() {
    pending = false;
  }

  /**
   * Plays if a start is pending and the lab is visible. No browser event reports that a slide deck
   * has made a slide visible, so this polls.
   */
  void playWhenShown() {
    Window.clearTimeout(timer);
    if (pending && connected && visibility.isKnownInView()) {
      if (visibility.isShown() && !visibility.isChanging()) {
        play.run();
      } else {
        timer = Window.setTimeout(this::playWhenShown, VISIBILITY_CHECK_INTERVAL);
      }
    }
  }
}
