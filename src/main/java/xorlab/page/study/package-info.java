/**
 * The tabs in which every number of one iteration is studied: the ledger, the three gradients, the
 * computation graph and the landscape.
 */
package xorlab.page.study;
