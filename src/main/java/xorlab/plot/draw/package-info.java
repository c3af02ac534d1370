/**
 * What every figure draws with: a surface (the browser's canvas on the page, Java2D in the tests),
 * shapes, strokes, text, rasters, colors and color maps. Knows nothing of networks.
 */
package xorlab.plot.draw;
