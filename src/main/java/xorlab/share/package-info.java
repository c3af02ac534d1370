/** What a reader takes along: pictures, animations, numbers, code, links, and the lab itself. */
package xorlab.share;
