package xorlab.study;

import xorlab.plot.LossCurve;

/** The losses of the run that a lab is at. */
record LabLosses(LabWindow lab) implements LossCurve {
  @Override
  public int furthest() {
    return lab.furthest();
  }

  @Override
  public double at(int iteration) {
    return lab.lossAt(iteration);
  }

  @Override
  public boolean diverged() {
    return lab.hasDiverged();
  }
}
