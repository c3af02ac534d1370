package xorlab.plot.network;

/** The ring around a marked unit. */
final class UnitRing {
  /** How far it reaches where there is space. */
  static final double REACH = 7;

  private UnitRing() {}

  /** How far the ring around a unit reaches: less where there are others above or below. */
  static double reach(NetworkLayout layout, int layer) {
    boolean labelled = layout.hasBiasLabels(layer);
    double label = labelled ? layout.labels().height() + 1 : 0;
    double space = (layout.rowHeight(layer) - layout.size(layer) - label) / 2;
    return Math.max(labelled ? REACH / 2 : 1, Math.min(REACH, space));
  }
}
