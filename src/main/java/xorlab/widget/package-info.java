/** Small pieces of a page that both its programs use, the lab and the study. */
package xorlab.widget;
