/**
 * The same training and the same predictions as in {@link xorlab.network}, faster: for surveys of
 * many runs, and wherever the intermediate values are not shown.
 *
 * <p>What trains gives the same bits, and a test holds that: {@link xorlab.fast.Corners} for the
 * network and the points of the notebook, {@link xorlab.fast.LayeredTraining} for all others. What
 * predicts for a picture is within 1e-12.
 *
 * <p>The loops are made of small static methods. They are fast where TeaVM inlines these, which it
 * does at the optimization level FULL.
 */
package xorlab.fast;
