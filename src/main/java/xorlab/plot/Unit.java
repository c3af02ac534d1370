package xorlab.plot;

/**
 * A unit of a network.
 *
 * @param layer 0 for the inputs, then the hidden layers, the output last
 * @param index of the unit in its layer, from 0
 */
public record Unit(int layer, int index) {}
