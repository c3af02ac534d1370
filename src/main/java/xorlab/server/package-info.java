/** The development server, which serves the built site to people and to the tests. */
package xorlab.server;
