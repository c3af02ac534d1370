/** NumPy's random numbers, with the same bits on every engine. */
package xorlab.numeric.random;
