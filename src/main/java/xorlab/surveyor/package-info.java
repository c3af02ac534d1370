/**
 * The third program of the page, survey.js: how often an experiment works, from many seeds. The
 * same script runs in workers, which train for it.
 */
package xorlab.surveyor;
