package xorlab.page.lab;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import xorlab.session.PlaybackController;

/** Trains and draws once for each frame of the screen, for as long as there is anything to do. */
final class FrameLoop {
  private final PlaybackController player;
  private final Listener listener;
  private boolean connected;
  private boolean notifiesWhenIdle;
  private int frame;

  /** Does what is to be done in a frame, in this order. */
  interface Listener {
    void draw();

    /**
     * @param finished whether playing has come to its end in this frame
     */
    void onDrawn(boolean finished);

    /** The lab has been used, and stays at an iteration for a while now. */
    void onIdle();
  }

  FrameLoop(PlaybackController player, Listener listener) {
    this.player = player;
    this.listener = listener;
  }

  void connect() {
    connected = true;
  }

  /** The lab has left the page, and waits until it is back. */
  void disconnect() {
    connected = false;
    Window.cancelAnimationFrame(frame);
    frame = 0;
  }

  /** The lab has been used: when it rests again, that is to be told. */
  void notifyWhenIdle() {
    notifiesWhenIdle = true;
  }

  /** Sees to it that a frame is drawn. */
  void request() {
    if (connected && frame == 0) {
      frame = Window.requestAnimationFrame(time -> run());
    }
  }

  private void run() {
    frame = 0;
    boolean played = player.isPlaying();
    if (player.isBusy()) {
      player.runFrame(Performance::now);
    }
    listener.draw();
    listener.onDrawn(played && !player.isPlaying());
    if (player.isBusy()) {
      request();
    } else if (notifiesWhenIdle) {
      notifiesWhenIdle = false;
      listener.onIdle();
    }
  }
}
