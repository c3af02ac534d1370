package xorlab.export;

/** Thrown if a file cannot be read. The message is a sentence for the reader of the page. */
public final class WrongFile extends Exception {
  private static final long serialVersionUID = 1;

  WrongFile(String sentence) {
    super(sentence);
  }
}
