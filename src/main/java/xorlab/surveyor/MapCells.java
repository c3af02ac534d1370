package xorlab.surveyor;

import xorlab.plot.Cells;
import xorlab.survey.RunMap;

/** The runs of a map in the order of its picture: row after row, from the bottom left. */
record MapCells(RunMap map, RunCells runs) implements Cells {
  @Override
  public int count() {
    return runs.count();
  }

  private int run(int cell) {
    return map.runAt(cell % map.columns(), cell / map.columns());
  }

  @Override
  public Kind kind(int cell) {
    return runs.kind(run(cell));
  }

  @Override
  public double place(int cell) {
    return runs.place(run(cell));
  }
}
