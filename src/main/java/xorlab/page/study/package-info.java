/**
 * The tabs for studying one iteration: the ledger, the gradient check and the loss landscape. The
 * computation graph has a tab here, and is a program of its own.
 */
package xorlab.page.study;
