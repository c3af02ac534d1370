package xorlab.app;

import java.util.OptionalInt;
import xorlab.plot.Palette;
import xorlab.plot.Plane;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Timeline;

/**
 * One iteration as the parts of a lab show it.
 *
 * @param plane the network asked about the whole plane at this moment
 * @param attended the data point that the reader looks at, if it is a single one
 * @param resting whether the iteration stays for a while, so that words may be found for it
 */
record Scene(
    Experiment experiment,
    Timeline timeline,
    Moment moment,
    Plane plane,
    Palette palette,
    OptionalInt attended,
    boolean resting) {}
