/**
 * What the lab knows about teaching, in plain sentences: what goes wrong in a run and why, seeds
 * that get stuck, experiments to begin with, a puzzle with its hints, and why one neuron is not
 * enough. No drawing.
 */
package xorlab.lesson;
