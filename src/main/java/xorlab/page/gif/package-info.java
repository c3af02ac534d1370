/**
 * Makes a GIF of the pictures that a page draws: in a web worker, which runs the program
 * gif-worker.js and encodes a picture while the page draws the next one, or on the page itself
 * where workers are unavailable. The file is the same.
 */
package xorlab.page.gif;
