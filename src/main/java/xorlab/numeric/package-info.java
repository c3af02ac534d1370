/**
 * Numbers with the same bits on every engine: matrices, exp, log and tanh, NumPy's random numbers,
 * and decimal text as Python writes it. Imports nothing of this project.
 */
package xorlab.numeric;
