/**
 * Many runs of an experiment, to see how often it works: a job is cut into slices, which may be
 * trained in any order and anywhere, and whose results fall into their places. Plain numbers in
 * flat arrays: a million runs are a few megabytes.
 */
package xorlab.survey;
