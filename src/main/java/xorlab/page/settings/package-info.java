/**
 * How a reader chooses an experiment on the page: the settings form, examples, a random seed, undo
 * and redo; and the sentences about settings that were not understood.
 */
package xorlab.page.settings;
