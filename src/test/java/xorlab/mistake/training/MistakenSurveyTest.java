package xorlab.mistake.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.survey.Slice;
import xorlab.survey.Survey;
import xorlab.training.IterationState;
import xorlab.training.Timeline;

/** A survey of an experiment with a mistake counts what the lab shows. */
class MistakenSurveyTest {
  @BeforeAll
  static void installMistakes() {
    MistakeTraining.install();
  }

  @Test
  void itsRunsAreThoseOfTheLab() {
    Experiment experiment = MistakenTimelineTest.experiment("mistake=hidden-derivative");
    Survey survey = new Survey(experiment, 0, 20);
    int solved = 0;
    for (int slice = 0; slice < survey.slices(); slice++) {
      Slice runs = survey.begin(slice);
      while (!runs.advance(1000)) {
        assertTrue(survey.size(slice) > 0);
      }
      for (int i = 0; i < survey.size(slice); i++) {
        double seed = survey.first(slice) + i;
        Timeline timeline = new Timeline(experiment.with(Setting.SEED, seed));
        timeline.seek(experiment.iterations(), Integer.MAX_VALUE);
        IterationState state = timeline.state();
        assertEquals(state.loss(), runs.losses()[i], "seed " + seed);
        assertArrayEquals(state.flat(), runs.flat(i));
        boolean isSolved = state.correct() == 4;
        assertEquals(isSolved, runs.correctSince()[i] >= 0);
        solved += isSolved ? 1 : 0;
      }
    }
    assertTrue(solved < 14, solved + " of 20, where the right network solves more");
  }
}
