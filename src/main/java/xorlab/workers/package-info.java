/**
 * Trains the jobs of a survey: in workers, which run the program survey-worker.js, or on the page
 * itself where it may have none.
 */
package xorlab.workers;
