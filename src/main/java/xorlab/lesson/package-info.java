/**
 * What the lesson computes beside the lab: the quantities of one iteration by name, and the checks
 * of what a reader has written. It trains nothing itself, except by a step that a reader wrote.
 */
package xorlab.lesson;
