/**
 * Pictures as files: an SVG surface on which any figure can be drawn, and PNG for the rasters in
 * it.
 */
package xorlab.export.picture;
