/** The program mistakes.js: the lab, which here trains with mistakes too. */
package xorlab.page.mistakes;
