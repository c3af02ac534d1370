/**
 * The program data.js: the dialog in which a reader pastes or opens a table of points, or draws
 * some with a brush, and gives them to the lab. It is loaded when the dialog is first opened.
 */
package xorlab.page.data;
