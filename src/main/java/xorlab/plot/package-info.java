/**
 * Figures, drawn on a small {@code Surface}: the browser's canvas in the page, Java2D in the tests.
 * Each figure has a class that draws it, a record of what it shows, and a description in words;
 * below them are colour maps, axes, ticks and contours.
 */
package xorlab.plot;
