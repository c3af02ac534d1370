/**
 * What a reader takes away from the lab and brings back: the state as JSON, figures as GIF and SVG,
 * the run as a table, the experiment as NumPy code, as a Jupyter notebook and as a link.
 */
package xorlab.export;
