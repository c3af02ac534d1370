/**
 * The program survey.js: how often an experiment solves its problem, for many seeds, for several
 * values of a setting, and as a map over two parameters.
 */
package xorlab.page.survey;
