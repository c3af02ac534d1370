package xorlab.page.figures;

import java.util.Optional;
import java.util.OptionalInt;
import xorlab.experiment.SettingTexts;
import xorlab.network.NetworkSpec;
import xorlab.plot.decision.PlanePoint;
import xorlab.plot.network.UnitId;
import xorlab.training.IterationState;

/**
 * What the reader has selected or points at, and what a script has marked.
 *
 * @param point the row in X of the selected data point
 * @param probe the point of the plane that is probed
 * @param unit whose map is shown large
 * @param traced the number whose arithmetic the ledger shows
 * @param marks what is marked in the network, for {@link MarkReader}
 */
public record Selection(
    OptionalInt point,
    Optional<PlanePoint> probe,
    Optional<UnitId> unit,
    Optional<TracedNumber> traced,
    SettingTexts marks) {
  public static final Selection NONE =
      new Selection(
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new SettingTexts());

  /** What of this exists at an iteration: points and units may have been removed. */
  public Selection within(IterationState state) {
    NetworkSpec network = state.network();
    int row = point.orElse(-1);
    boolean pointExists = row >= 0 && row < state.data().points();
    return new Selection(
        pointExists ? point : OptionalInt.empty(),
        probe,
        unit.filter(id -> id.layer() < network.lastLayer())
            .filter(id -> id.index() < network.width(id.layer())),
        traced,
        marks);
  }

  /** The traced number as {@link TracedNumber#parse} takes it; "" if there is none. */
  public String tracedText() {
    return traced.isPresent() ? traced.get().format() : "";
  }

  public Selection withPoint(OptionalInt point) {
    return new Selection(point, probe, unit, traced, marks);
  }

  public Selection withProbe(Optional<PlanePoint> probe) {
    return new Selection(point, probe, unit, traced, marks);
  }

  public Selection withUnit(Optional<UnitId> unit) {
    return new Selection(point, probe, unit, traced, marks);
  }

  public Selection withTraced(TracedNumber number) {
    return new Selection(point, probe, unit, Optional.of(number), marks);
  }

  public Selection withMarks(SettingTexts marks) {
    return new Selection(point, probe, unit, traced, marks);
  }
}
