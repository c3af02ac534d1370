/**
 * The data sets: the four points of XOR and other truth tables, points that a reader gives, and
 * generators that draw 200 points from a seed (blobs, circle, moons, spiral).
 */
package xorlab.data;
