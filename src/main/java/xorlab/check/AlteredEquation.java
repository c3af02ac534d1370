package xorlab.check;

/**
 * A line of the right program beside the altered one that gives the reader's numbers.
 *
 * @param right such as "dZ1 = dA1 * A1 * (1 - A1)"; empty if the right program has no such line
 * @param altered such as "dZ1 = dA1"
 * @param rightMathML to stand in a {@code <math>}
 * @param alteredMathML to stand in a {@code <math>}
 */
public record AlteredEquation(
    String right, String altered, String rightMathML, String alteredMathML) {}
