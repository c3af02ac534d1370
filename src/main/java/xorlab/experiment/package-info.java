/**
 * The settings of a run: the one table of their names, types, defaults and help; how their text is
 * parsed and what is said of a text that was not understood; and the experiment that they make
 * together. Text becomes typed values here, and nowhere below.
 */
package xorlab.experiment;
