/**
 * The program check.js: what a reader's program has printed, and which mistake, if any, gives these
 * numbers.
 */
package xorlab.page.check;
