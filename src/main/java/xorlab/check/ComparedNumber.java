package xorlab.check;

/**
 * A pasted number beside the expected one.
 *
 * @param name such as "dW1[0,1]", or "20" for a loss of iteration 20
 * @param pasted as it was printed
 * @param expected by the right program, to as many digits
 * @param explained by the program with the mistakes found; empty if there are none
 * @param differs whether it is not the expected one
 * @param fits whether it is the explained one
 * @param start where it stands in the paste
 * @param end where it ends there
 */
public record ComparedNumber(
    String name,
    String pasted,
    String expected,
    String explained,
    boolean differs,
    boolean fits,
    int start,
    int end) {}
