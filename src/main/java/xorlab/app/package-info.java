/** The {@code <xor-lab>} element and its parts: the only package that touches the page. */
package xorlab.app;
