package xorlab.page.lab;

import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import xorlab.session.PlaybackController;

/** Trains and draws once per animation frame, while playback runs or a frame was requested. */
final class FrameLoop {
  private final PlaybackController player;
  private final Listener listener;
  private boolean connected;
  private boolean notifiesWhenIdle;

  /** Whether the next frame must be drawn even if the run stands at the same iteration. */
  private boolean isRequested;

  private int frame;

  /** Called in each frame, in this order. */
  interface Listener {
    void draw();

    /**
     * @param finished whether playback ended in this frame
     */
    void onDrawn(boolean finished);

    /** Called after {@link #notifyWhenIdle} once playback has stopped. */
    void onIdle();
  }

  FrameLoop(PlaybackController player, Listener listener) {
    this.player = player;
    this.listener = listener;
  }

  void connect() {
    connected = true;
  }

  /** Stops the loop when the lab is removed from the page. */
  void disconnect() {
    connected = false;
    Window.cancelAnimationFrame(frame);
    frame = 0;
  }

  /** Requests one call of {@link Listener#onIdle}. */
  void notifyWhenIdle() {
    notifiesWhenIdle = true;
  }

  /** Requests that the next frame is drawn. */
  void request() {
    isRequested = true;
    schedule();
  }

  private void schedule() {
    if (connected && frame == 0) {
      frame = Window.requestAnimationFrame(time -> run());
    }
  }

  private void run() {
    frame = 0;
    boolean wasPlaying = player.isPlaying();
    int before = player.timeline().iteration();
    if (player.isBusy()) {
      player.runFrame(Performance::now);
    }
    // At 20 iterations a second only one frame in three has something new to show.
    if (isRequested || player.timeline().iteration() != before || !player.isBusy()) {
      isRequested = false;
      listener.draw();
      listener.onDrawn(wasPlaying && !player.isPlaying());
    }
    if (player.isBusy()) {
      schedule();
    } else if (notifiesWhenIdle) {
      notifiesWhenIdle = false;
      listener.onIdle();
    }
  }
}
