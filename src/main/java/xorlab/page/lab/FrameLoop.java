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

  /** Whether the next frame goes on with what the last one had no time for. */
  private boolean goesOn;

  private int frame;

  /** Called in each frame, in this order. */
  interface Listener {
    /**
     * @param goesOn whether nothing has changed since the last frame, which had no time for all
     * @return whether all has been drawn
     */
    boolean draw(boolean goesOn);

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

  /** Whether the lab is not in the page, or another engine is to go on with it. */
  boolean rests() {
    return !connected || EngineChoice.waits(player.experiment());
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
    if (frame == 0 && !rests()) {
      frame = Window.requestAnimationFrame(time -> run());
    }
  }

  private void run() {
    frame = 0;
    if (rests()) {
      return;
    }
    boolean wasPlaying = player.isPlaying();
    int before = player.timeline().iteration();
    if (player.isBusy()) {
      player.runFrame(Performance::now);
    }
    boolean changes = isRequested || player.timeline().iteration() != before;
    // At 20 iterations a second only one frame in three has something new to show.
    if (changes || goesOn || !player.isBusy()) {
      isRequested = false;
      goesOn = !listener.draw(!changes && goesOn);
      listener.onDrawn(wasPlaying && !player.isPlaying());
    }
    if (player.isBusy() || goesOn) {
      schedule();
    } else if (notifiesWhenIdle) {
      notifiesWhenIdle = false;
      listener.onIdle();
    }
  }
}
