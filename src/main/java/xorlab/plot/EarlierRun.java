package xorlab.plot;

/**
 * A run that is kept for comparison. The figure knows it by its place in the list, counted from 1.
 *
 * @param name what the reader calls it
 * @param settings what is special about it, such as "learning rate 0.5"; may be empty
 * @param losses its losses, which need not grow any more
 */
public record EarlierRun(String name, String settings, LossSketch losses) {}
