package xorlab.study;

import xorlab.plot.LossCurve;
import xorlab.plot.Palette;
import xorlab.training.Experiment;
import xorlab.training.Moment;

/**
 * One iteration as the parts of a study show it.
 *
 * @param run the number of the run: another one for each that is begun
 * @param losses of this run
 * @param resting whether the iteration stays for a while
 */
record StudyScene(
    Experiment experiment,
    int run,
    Moment moment,
    LossCurve losses,
    Palette palette,
    boolean resting) {}
