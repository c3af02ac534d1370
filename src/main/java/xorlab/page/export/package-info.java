/**
 * The program export.js: what a reader or a script takes along, as files, links, and lines for
 * another page. It is loaded when it is first wanted, gets an experiment and an iteration as text,
 * and trains again what it writes down.
 */
package xorlab.page.export;
