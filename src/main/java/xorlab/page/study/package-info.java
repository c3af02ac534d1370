/**
 * The tabs for studying one iteration: the ledger, the gradient check, the computation graph and
 * the loss landscape.
 */
package xorlab.page.study;
