/**
 * A view for each figure and table that shows an iteration beside the controls: it draws a figure
 * of {@code plot} on a canvas, says it in words, and takes hold of what the reader drags or types.
 */
package xorlab.figures;
