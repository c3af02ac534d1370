/**
 * One reader's session with a lab: the current experiment, undo and redo of every change, and
 * playback, which turns time into iterations within the time that a frame allows.
 */
package xorlab.session;
