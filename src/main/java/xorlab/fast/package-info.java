/**
 * The same training and the same predictions as in {@link xorlab.network}, faster: for surveys of
 * many runs, where nobody looks at the numbers on the way. What trains gives the same bits; a test
 * holds that.
 */
package xorlab.fast;
