package xorlab.app;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.figures.Scene;
import xorlab.plot.Palette;
import xorlab.plot.Plane;
import xorlab.plot.Window;
import xorlab.training.Moment;
import xorlab.training.Session;

/** Makes what a frame shows, and keeps what the next one may show again. */
final class FrameMaker {
  private final Session session;
  private Optional<Plane> plane = Optional.empty();

  FrameMaker(Session session) {
    this.session = session;
  }

  /**
   * The iteration at which the lab is.
   *
   * @param attended the data point that the reader looks at, which may have been removed
   */
  Scene frame(OptionalInt attended, Palette palette, boolean resting) {
    Moment now = session.player().timeline().now();
    boolean there = attended.isPresent() && attended.getAsInt() < now.data().points();
    OptionalInt point = there ? attended : OptionalInt.empty();
    return new Scene(session, now, plane(now), palette, point, resting);
  }

  private Plane plane(Moment moment) {
    Window window = Window.around(moment.data().X());
    if (plane.isEmpty() || !plane.get().fits(moment.network(), window)) {
      plane = Optional.of(new Plane(moment.network(), window));
    }
    return plane.get();
  }
}
