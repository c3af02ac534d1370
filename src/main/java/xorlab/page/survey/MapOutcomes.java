package xorlab.page.survey;

import xorlab.page.runs.SurveyOutcomes;
import xorlab.plot.survey.RunOutcomes;
import xorlab.survey.ParameterMap;

/** The outcomes of a map's runs in the order of its pixels: row by row, from the bottom left. */
record MapOutcomes(ParameterMap map, SurveyOutcomes runs) implements RunOutcomes {
  @Override
  public int count() {
    return runs.count();
  }

  private int run(int cell) {
    return map.runAt(cell % map.columns(), cell / map.columns());
  }

  @Override
  public Outcome outcome(int cell) {
    return runs.outcome(run(cell));
  }

  @Override
  public double shade(int cell) {
    return runs.shade(run(cell));
  }
}
