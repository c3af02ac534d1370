/**
 * Axes with ticks and labels, the bounds of the plane that a figure shows, the layout of a figure's
 * parts on its surface, its title and its color bar.
 */
package xorlab.plot.axis;
