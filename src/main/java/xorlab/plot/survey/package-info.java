/**
 * The figures of a survey: a cell for each run, bars of proportions, a histogram of when runs were
 * solved, and the map of runs over two parameters.
 */
package xorlab.plot.survey;
