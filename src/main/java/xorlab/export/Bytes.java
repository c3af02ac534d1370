package xorlab.export;

/** A file under way: bytes, one after another. */
final class Bytes {
  private byte[] bytes = new byte[1 << 12];
  private int length;

  int length() {
    return length;
  }

  /** The lowest eight bits of a number. */
  void add(int value) {
    if (length == bytes.length) {
      bytes = copy(2 * length);
    }
    bytes[length++] = (byte) value;
  }

  void add(byte[] more) {
    for (byte value : more) {
      add(value);
    }
  }

  /** Text of ASCII. */
  void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
  }

  /** Sixteen bits, the lower byte first, as GIF and zlib have them. */
  void addShort(int value) {
    add(value);
    add(value >> 8);
  }

  /** Thirty-two bits, the highest byte first, as PNG has them. */
  void addInt(int value) {
    add(value >> 24);
    add(value >> 16);
    add(value >> 8);
    add(value);
  }

  /** Puts another byte where there is one. */
  void set(int position, int value) {
    bytes[position] = (byte) value;
  }

  void dropLast() {
    length--;
  }

  byte[] toArray() {
    return copy(length);
  }

  private byte[] copy(int size) {
    byte[] copy = new byte[size];
    System.arraycopy(bytes, 0, copy, 0, length);
    return copy;
  }
}
