package xorlab.plot.network;

/**
 * A unit of a network.
 *
 * @param layer 0 for the inputs, then the hidden layers, the output last
 * @param index of the unit in its layer, from 0
 */
public record UnitId(int layer, int index) {}
