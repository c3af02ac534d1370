/** The types of the settings' values: how each is read from text, and written. */
package xorlab.experiment.type;
