/**
 * Three gradients of one loss side by side: by the hand-derived formulas, by autodiff, and by
 * central differences; and known mistakes to put into the first, to see what such a check is for.
 */
package xorlab.check;
