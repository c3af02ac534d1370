/** The program of the lesson's pages, learn.js: what its custom elements in JavaScript ask for. */
package xorlab.page.learn;
