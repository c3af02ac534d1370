/**
 * Animated GIFs: which iterations become frames, the palette of each frame, what has changed since
 * the frame before, and LZW compression, a few rows at a time so that a page can answer in between.
 */
package xorlab.export.gif;
