/**
 * What the page says to a learner: examples to begin with, the puzzle, why one neuron is not
 * enough, what happens in the run, and which settings make no sense together.
 */
package xorlab.page.lessons;
