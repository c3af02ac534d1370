/**
 * A reader's own data, read from a text that a spreadsheet, a file or a program has given: CSV and
 * its kin, JSON, and what NumPy and Python print. It is apart from {@link xorlab.data}, which every
 * lab needs from its first frame on, as only the program of the dialog reads such texts; and apart
 * from the package paste, which looks for the named quantities of a network where this looks for
 * rows with a label.
 */
package xorlab.data.text;
