/**
 * Faster code for the same numbers as {@link xorlab.network}: for surveys, which train thousands of
 * runs, and for pictures, which ask for a prediction at each pixel. What trains gives the same
 * bits, and a test compares them: {@link xorlab.kernel.XorKernel} for the network and the points of
 * the notebook, {@link xorlab.kernel.DenseTrainer} for all others. What predicts for a picture is
 * within 1e-12. The loops call small static methods, which TeaVM inlines at its optimization level
 * FULL.
 */
package xorlab.kernel;
