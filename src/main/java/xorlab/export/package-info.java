/** What a reader takes away from the lab: the state as JSON. */
package xorlab.export;
