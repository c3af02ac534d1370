/**
 * The program that measures: the same work as other libraries are measured by, and how its cost
 * grows. The benchmark of the build runs it beside them, speed.html on the reader's machine.
 */
package xorlab.page.speed;
