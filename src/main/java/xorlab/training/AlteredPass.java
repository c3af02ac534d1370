package xorlab.training;

import xorlab.network.Pass;

/**
 * An iteration of a program with mistakes, as its lines compute it.
 *
 * @param pass every Z, A, dA, dZ, dW and db
 * @param loss the loss that the program prints
 * @param updated the parameters of the next iteration, in the order of {@link
 *     xorlab.network.Parameters#flat}
 * @param kept what the next iteration needs besides them
 */
public record AlteredPass(Pass pass, double loss, double[] updated, double[] kept) {}
