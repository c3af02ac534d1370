/**
 * A lab's state as JSON and back, a run as CSV, and the link that restores an experiment and its
 * iteration to the bit.
 */
package xorlab.export.state;
