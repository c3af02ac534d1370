/** The program survey.js: how often an experiment works, from many seeds, compared and mapped. */
package xorlab.surveyor;
