/**
 * A view for each figure and table that shows an iteration beside the controls: it draws a figure
 * of {@code plot} on a canvas, describes it in words, and handles what the reader drags or types.
 * Also what such a view is given, {@link xorlab.page.figures.LabFrame}, and what it may ask for,
 * {@link xorlab.page.figures.LabActions}.
 */
package xorlab.page.figures;
