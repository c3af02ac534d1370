/** Trains experiments whose setting {@code mistake} names some. */
package xorlab.mistake.training;
