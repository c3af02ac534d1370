/**
 * The data sets: the four points of XOR and other truth tables, the reader's own points, and
 * generators that draw 200 points from a seed (blobs, circle, moons, spiral).
 */
package xorlab.data;
