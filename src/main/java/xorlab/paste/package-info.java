/**
 * What a program printed, read as numbers with names: from the prints of NumPy, PyTorch, MATLAB, R,
 * Julia, Java, JavaScript and C, from tables and from lines of a log. It knows how the quantities
 * of a network are called, and nothing else of networks.
 */
package xorlab.paste;
