/** What a reader takes away from the lab: the state as JSON, figures as GIF and as SVG. */
package xorlab.export;
