package xorlab.export.gif;

/**
 * The distinct colours of an image, numbered in the order of their first occurrence, and how often
 * each occurs in a flat area. It is an open-addressing hash table of ints, so a loop over pixels
 * allocates no objects.
 */
final class ColorHistogram {
  /** 2^32 divided by the golden ratio, as in {@link LzwEncoder}. */
  private static final int GOLDEN = 0x9e3779b1;

  private int slotBits = 9;

  /** The number of a colour, which is added if it is new. */
  private int[] slots = new int[1 << slotBits];

  private int[] colors = new int[1 << slotBits - 1];
  private int[] flat = new int[1 << slotBits - 1];
  private int size;

  int size() {
    return size;
  }

  /** The colour with a number, as {@code 0xrrggbb}. */
  int color(int number) {
    return colors[number];
  }

  /** The colours by their numbers; any after those is not one. Not to be changed. */
  int[] colors() {
    return colors;
  }

  /** By the numbers of the colours, how many pixels in flat areas have each. Not to be changed. */
  int[] flat() {
    return flat;
  }

  void countFlat(int number) {
    flat[number]++;
  }

  /** The number of a colour, which is taken in if it is new. */
  int number(int rgb) {
    int slot = rgb * GOLDEN >>> Integer.SIZE - slotBits;
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (colors[number] == rgb) {
        return number;
      }
      slot = slot + 1 & slots.length - 1;
    }
    if (size == colors.length) {
      grow();
      return number(rgb);
    }
    colors[size] = rgb;
    slots[slot] = ++size;
    return size - 1;
  }

  private void grow() {
    int[] oldColours = colors;
    int[] oldFlat = flat;
    slotBits++;
    slots = new int[1 << slotBits];
    colors = new int[1 << slotBits - 1];
    flat = new int[1 << slotBits - 1];
    size = 0;
    for (int number = 0; number < oldColours.length; number++) {
      flat[number(oldColours[number])] = oldFlat[number];
    }
  }
}
