/**
 * An experiment as Python code that needs nothing but NumPy: as a script, and as a Jupyter notebook
 * with the formulas.
 */
package xorlab.export.numpy;
