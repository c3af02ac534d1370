/**
 * Texts around a check: what programs print, lines that print, the names of steps, what two
 * equations have in common, and a result for scripts.
 */
package xorlab.check.text;
