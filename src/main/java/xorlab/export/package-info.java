/**
 * What can be saved and opened again: the state as JSON, figures as GIF and SVG, the run as a
 * table, and the experiment as NumPy code, as a Jupyter notebook and as a link.
 */
package xorlab.export;
