/**
 * Parts of a page that all its programs use: a canvas as a surface, views of figures, tabs, number
 * fields, dragging; and how a program that is loaded later is put in its place.
 */
package xorlab.page.ui;
