package xorlab.formula.tree;

/** What becomes of the MathML of a name, such as an element around it that can be pointed at. */
@FunctionalInterface
public interface TermWriter {
  /** Leaves the MathML as it is. */
  TermWriter PLAIN = (name, mathML) -> mathML;

  /**
   * One element of MathML.
   *
   * @param name the canonical name, "W1", or an entry of it, "W1[0,1]"
   * @param mathML one element
   */
  String write(String name, String mathML);
}
