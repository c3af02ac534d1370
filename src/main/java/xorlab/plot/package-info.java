/**
 * Figures, drawn on a small {@code Surface}: the browser's canvas in the page, Java2D in the tests.
 * Colour maps, ticks, contours, axes.
 */
package xorlab.plot;
