/**
 * Check my work: which convention, start and mistake give the numbers that a reader's program has
 * printed.
 */
package xorlab.check;
