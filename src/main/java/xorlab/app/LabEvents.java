package xorlab.app;

import xorlab.training.Player;
import xorlab.training.Timeline;

/** Tells listeners what has happened in a lab, by the names of the element's events. */
final class LabEvents {
  private final Player player;
  private final LabListener listener;
  private int told;
  private boolean divergenceTold;

  LabEvents(Player player, LabListener listener) {
    this.player = player;
    this.listener = listener;
    told = player.timeline().iteration();
  }

  /** Other settings may diverge anew. */
  void settingsChanged() {
    divergenceTold = false;
  }

  /**
   * Tells of the frame that has been drawn.
   *
   * @param finished whether playing has come to its end
   */
  void drawn(boolean finished) {
    Timeline timeline = player.timeline();
    if (timeline.iteration() != told) {
      told = timeline.iteration();
      listener.hear("iteration");
    }
    if (timeline.diverged() && !divergenceTold) {
      divergenceTold = true;
      listener.hear("diverge");
    } else if (finished) {
      listener.hear("finish");
    }
  }
}
