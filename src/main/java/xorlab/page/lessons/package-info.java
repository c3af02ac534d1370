/**
 * Texts and panels for learners: the example menu, the puzzle, why one neuron is not enough, the
 * diagnosis of a run, and messages about settings.
 */
package xorlab.page.lessons;
