/** The byte buffer that the exports share. */
package xorlab.export;
