package xorlab.plot.loss;

/**
 * A run kept for comparison. The figure labels it with its index in the list, counted from 1.
 *
 * @param name chosen by the reader
 * @param settings in which it differs, such as "learning rate 0.5"; may be empty
 * @param losses complete, or as far as the run was trained
 */
public record EarlierRun(String name, String settings, MinMaxDownsampler losses) {}
