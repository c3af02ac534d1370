/**
 * The settings of a run: the table of their names, types, defaults and help; their parser and its
 * error messages; and the experiment that they define together. Text becomes typed values here; all
 * packages above use typed values.
 */
package xorlab.experiment;
