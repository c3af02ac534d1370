/** The development server, which serves the built site to developers and to the tests. */
package xorlab.server;
