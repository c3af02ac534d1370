/**
 * The benchmark: the lab's own bench program beside other hands' ways to do the same work, which
 * are in src/test/bench.
 */
package xorlab.page.speed;
