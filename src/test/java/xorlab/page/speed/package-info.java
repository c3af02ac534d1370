/**
 * The benchmark: the lab's own bench program compared with other implementations of the same work,
 * which are in src/test/bench.
 */
package xorlab.page.speed;
