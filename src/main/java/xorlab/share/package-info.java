/**
 * The program export.js: what a reader or a script takes along, as files, links, and lines for
 * another page. It is loaded when it is first wanted, and trains again what it writes down.
 */
package xorlab.share;
