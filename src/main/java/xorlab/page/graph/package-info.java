/** The program graph.js: the computation graph of the lab's iteration. */
package xorlab.page.graph;
