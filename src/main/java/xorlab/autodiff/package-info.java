/**
 * Reverse-mode automatic differentiation over matrices: what the notebook's {@code grad()} does.
 *
 * <p>A formula written with {@link xorlab.autodiff.Node nodes} is recorded on a {@link
 * xorlab.autodiff.Tape}; a {@link xorlab.autodiff.ReverseSweep} runs the tape backwards and finds
 * the derivative of the result with respect to every node. In the spirit of Andrej Karpathy's
 * micrograd and of HIPS autograd.
 */
package xorlab.autodiff;
