package xorlab.app;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import xorlab.training.Player;

/** Trains and draws once for each frame of the screen, for as long as there is anything to do. */
final class FrameLoop {
  private final Player player;
  private final Listener listener;
  private boolean connected;
  private boolean announcing;
  private int frame;

  /** Does what is to be done in a frame, in this order. */
  interface Listener {
    void draw();

    /**
     * @param finished whether playing has come to its end in this frame
     */
    void drawn(boolean finished);

    /** The lab has been used, and stays at an iteration for a while now. */
    void rested();
  }

  FrameLoop(Player player, Listener listener) {
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
  void announceRest() {
    announcing = true;
  }

  /** Sees to it that a frame is drawn. */
  void request() {
    if (connected && frame == 0) {
      frame = Window.requestAnimationFrame(time -> run());
    }
  }

  private void run() {
    frame = 0;
    boolean played = player.playing();
    if (player.busy()) {
      player.frame(Performance::now);
    }
    listener.draw();
    listener.drawn(played && !player.playing());
    if (player.busy()) {
      request();
    } else if (announcing) {
      announcing = false;
      listener.rested();
    }
  }
}
