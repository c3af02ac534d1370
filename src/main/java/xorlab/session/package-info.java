/**
 * One reader's session with a lab: which experiment is on show, undo and redo of every change, and
 * playback, which turns time into iterations without ever working longer than a frame allows.
 */
package xorlab.session;
