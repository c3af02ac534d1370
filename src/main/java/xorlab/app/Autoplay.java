package xorlab.app;

import org.teavm.jso.browser.Window;
import xorlab.browser.MediaQueryList;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.widget.InView;

/**
 * Plays a lab once its settings have come to ask for it, unless the reader wants no motion; out of
 * view it waits until it is looked at.
 */
final class Autoplay {
  /** Milliseconds. */
  private static final int LOOK_AGAIN = 200;

  private final InView inView;
  private final Runnable play;
  private boolean asked;
  private boolean waiting;
  private boolean connected;
  private int timer;

  /**
   * @param asked whether the settings have asked for it before, so that they do not do so anew
   * @param play is run when the time has come
   */
  Autoplay(InView inView, boolean asked, Runnable play) {
    this.inView = inView;
    this.asked = asked;
    this.play = play;
  }

  void setConnected(boolean isConnected) {
    connected = isConnected;
  }

  /** The settings may have come to ask for it. */
  void follow(Experiment experiment) {
    boolean askedBefore = asked;
    asked = experiment.get(Setting.AUTOPLAY);
    boolean still = MediaQueryList.matchMedia("(prefers-reduced-motion: reduce)").isMatches();
    waiting = asked && !still && (waiting || !askedBefore);
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
    if (waiting && connected && inView.seen()) {
      if (inView.isShown() && !inView.isChanging()) {
        play.run();
      } else {
        timer = Window.setTimeout(this::playWhenShown, LOOK_AGAIN);
      }
    }
  }
}
