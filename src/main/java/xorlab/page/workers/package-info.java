/**
 * Trains the jobs of a survey in web workers, which run the program survey-worker.js, or on the
 * page itself where workers are unavailable; and the controls of such a job.
 */
package xorlab.page.workers;
