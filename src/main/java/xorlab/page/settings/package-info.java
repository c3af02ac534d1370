/**
 * The controls with which a reader sets up an experiment: the settings form, a random seed, undo
 * and redo.
 */
package xorlab.page.settings;
