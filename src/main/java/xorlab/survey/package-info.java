/**
 * Many runs of an experiment, to find how often it is solved. A job is divided into slices, which
 * can be computed in any order and anywhere. Results are plain numbers in flat arrays: a million
 * runs take a few megabytes.
 */
package xorlab.survey;
