/**
 * The benchmark program: it measures the same workloads as are run with other libraries, and how
 * the cost grows with the size. speed.html runs it on the reader's machine, the build's benchmark
 * together with the other libraries.
 */
package xorlab.page.speed;
