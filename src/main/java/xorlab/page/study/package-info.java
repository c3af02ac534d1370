/**
 * The tabs for studying one iteration, and what fills the first of them, the ledger. The program in
 * page.graph fills the gradient check, the computation graph and the loss landscape.
 */
package xorlab.page.study;
