/**
 * The program export.js: files, links, and HTML for embedding. It is loaded when first needed, gets
 * an experiment and an iteration as text, and trains the run again.
 */
package xorlab.page.export;
