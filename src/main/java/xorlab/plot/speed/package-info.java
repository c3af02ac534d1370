/**
 * The figures of the speed page: how long the same work takes on both engines, and how its time
 * grows with points, width and depth.
 */
package xorlab.plot.speed;
