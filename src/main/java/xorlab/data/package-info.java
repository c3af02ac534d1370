/**
 * The data sets: the corners of XOR and other truth tables, the reader's own points, and generators
 * that draw points from a seed (blobs, circle, moons, spiral, above and below a function); and the
 * noise that moves them.
 */
package xorlab.data;
