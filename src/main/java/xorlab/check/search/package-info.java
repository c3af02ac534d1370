/**
 * The search for a program whose numbers are the pasted ones: its conventions, its start and its
 * mistakes. It knows nothing of single mistakes.
 */
package xorlab.check.search;
