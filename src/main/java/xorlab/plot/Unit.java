package xorlab.plot;

/**
 * A unit of a network.
 *
 * @param layer 0 for the inputs, then the hidden layers, the output last
 * @param index from 0, its place in the layer
 */
public record Unit(int layer, int index) {}
