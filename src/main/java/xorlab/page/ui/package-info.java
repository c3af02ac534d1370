/**
 * User interface components that all programs share: a canvas as a drawing surface, views of
 * figures, tabs, input fields and dragging; and the interfaces between a lab and the programs that
 * are loaded separately.
 */
package xorlab.page.ui;
