/**
 * The mistakes that people make in a network of their own, each written as the line of the program
 * that it changes, and training by such a program.
 */
package xorlab.mistake;
