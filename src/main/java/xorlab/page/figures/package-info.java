/**
 * A view for each figure and table of one iteration: it draws a figure of {@code plot} on a canvas,
 * describes it in words, and handles input. Views get their data in a {@link
 * xorlab.page.figures.LabFrame} and send commands to {@link xorlab.page.figures.LabActions}.
 */
package xorlab.page.figures;
