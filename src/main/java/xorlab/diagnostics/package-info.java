/**
 * What goes wrong in a run and why, in plain sentences: dead, saturated and duplicate units,
 * plateaus, divergence, unwise settings; and material to learn from: example experiments, seeds
 * that get stuck, a puzzle with hints, and the proof that a single neuron cannot solve XOR.
 */
package xorlab.diagnostics;
