package xorlab.page.lab;

import xorlab.session.PlaybackController;
import xorlab.training.Timeline;

/** Tells listeners what has happened in a lab, by the names of the element's events. */
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

  /** Other settings may diverge anew. */
  void settingsChanged() {
    divergenceReported = false;
  }

  /**
   * Tells of the frame that has been drawn.
   *
   * @param finished whether playing has come to its end
   */
  void onDrawn(boolean finished) {
    Timeline timeline = player.timeline();
    if (timeline.iteration() != lastIteration) {
      lastIteration = timeline.iteration();
      listener.onEvent("iteration");
    }
    if (timeline.diverged() && !divergenceReported) {
      divergenceReported = true;
      listener.onEvent("diverge");
    } else if (finished) {
      listener.onEvent("finish");
    }
  }
}
