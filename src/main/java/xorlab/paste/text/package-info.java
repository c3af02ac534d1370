/**
 * The text of a print, taken apart: lines without prompts and line numbers, tokens, arrays, and
 * values with the text before them. It does not know what names mean.
 */
package xorlab.paste.text;
