package xorlab.export.state;

/** Thrown if a file cannot be read. The message is a sentence for the reader of the page. */
public final class InvalidFileException extends Exception {
  private static final long serialVersionUID = 1;

  InvalidFileException(String sentence) {
    super(sentence);
  }
}
