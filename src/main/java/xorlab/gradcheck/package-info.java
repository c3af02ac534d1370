/**
 * Three gradients of one loss side by side: by the hand-derived formulas, by autodiff, and by
 * central differences; and known bugs to inject into the first, to show what such a check is for.
 */
package xorlab.gradcheck;
