package xorlab.export;

/** A file cannot be read; the message is a sentence for the reader of the page. */
public final class WrongFile extends Exception {
  private static final long serialVersionUID = 1;

  WrongFile(String sentence) {
    super(sentence);
  }
}
