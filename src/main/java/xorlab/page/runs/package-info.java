/**
 * What the panels of a survey have in common: the outcomes of runs for figures, and the run that is
 * selected.
 */
package xorlab.page.runs;
