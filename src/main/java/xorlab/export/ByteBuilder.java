package xorlab.export;

/** A byte array under construction. */
public final class ByteBuilder {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  public
  /** The number of bytes so far. */
  int length() {
    return length;
  }

  /** Appends the lowest eight bits of a number. */
  public void add(int value) {
    if (length == bytes.length) {
      bytes = copy(2 * length);
    }
    bytes[length++] = (byte) value;
  }

  public
  /** Appends these bytes. */
  void add(byte[] more) {
    for (byte value : more) {
      add(value);
    }
  }

  /** Appends ASCII text. */
  public void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  /** Appends sixteen bits, little-endian as in GIF and zlib. */
  public void addShort(int value) {
    add(value);
    add(value >> 8);
  }

  /** Appends thirty-two bits, big-endian as in PNG. */
  public void addInt(int value) {
    add(value >> 24);
    add(value >> 16);
    add(value >> 8);
    add(value);
  }

  /** Replaces the byte at a position. */
  public void set(int position, int value) {
    bytes[position] = (byte) value;
  }

  public
  /** Removes the last byte. */
  void dropLast() {
    length--;
  }

  public
  /** All bytes so far, in a copy. */
  byte[] toArray() {
    return copy(length);
  }

  private byte[] copy(int size) {
    byte[] copy = new byte[size];
    System.arraycopy(bytes, 0, copy, 0, length);
    return copy;
  }
}
