/** The losses of a check: those of the right program, of the altered one, and pasted ones. */
package xorlab.plot.check;
