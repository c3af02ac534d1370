package xorlab.page.lab;

import xorlab.session.PlaybackController;
import xorlab.training.Timeline;

/** Reports the element's events "iteration", "finish" and "diverge". */
final class LabEvents {
  private final PlaybackController player;
  private final LabListener listener;
  private int lastIteration;
  private boolean divergenceReported;

  LabEvents(PlaybackController player, LabListener listener) {
    this.player = player;
    this.listener = listener;
    lastIteration = player.timeline().iteration();
  }

  /** Allows "diverge" to be reported again, for the new settings. */
  void settingsChanged() {
    divergenceReported = false;
  }

  /**
   * Reports the events of a frame.
   *
   * @param finished whether playback ended in it
   */
  void onDrawn(boolean finished) {
    Timeline timeline = player.timeline();
    if (timeline.iteration() != lastIteration) {
      lastIteration = timeline.iteration();
      listener.onEvent("iteration");
    }
    boolean isAtEnd = timeline.iteration() == timeline.lastTrained();
    if (timeline.diverged() && isAtEnd && !divergenceReported) {
      divergenceReported = true;
      listener.onEvent("diverge");
    } else if (finished) {
      listener.onEvent("finish");
    }
  }
}
