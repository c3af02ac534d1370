/**
 * The program that measures speed: the workloads with which other libraries are measured, and how
 * the cost grows with size. The benchmark of the build compares it with these libraries; speed.html
 * runs it on the reader's machine.
 */
package xorlab.bench;
