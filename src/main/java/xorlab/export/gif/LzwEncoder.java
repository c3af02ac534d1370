package xorlab.export.gif;

import xorlab.export.ByteBuilder;

/**
 * The LZW compression of GIF, with codes of up to 12 bits, least significant bit first, in blocks
 * of up to 255 bytes (GIF89a, appendix F). A code represents a sequence of pixels; each new one is
 * an earlier sequence, its prefix, and one more pixel.
 */
final class LzwEncoder {
  private static final int MAX_CODE_BITS = 12;
  private static final int MAX_CODES = 1 << MAX_CODE_BITS;
  private static final int MAX_BLOCK_LENGTH = 255;

  private static final int SLOT_BITS = MAX_CODE_BITS + 1;
  private static final int SLOTS = 1 << SLOT_BITS;

  /** 2^32 divided by the golden ratio: Knuth's multiplicative hash. */
  private static final int GOLDEN = 0x9e3779b1;

  private final ByteBuilder file;
  private final int pixelBits;
  private final int clear;

  /**
   * A hash table with open addressing: prefix, pixel and code in 12, 8 and 12 bits; 0 in a free
   * slot. The first codes represent single pixels and are not in the table, so no entry is 0.
   */
  private final int[] runs = new int[SLOTS];

  /** The pixel that comes in long runs, and by length the codes of its runs in the table. */
  private final int frequent;

  private final int[] frequentRuns = new int[MAX_CODES];
  private int longestRun;

  /** How often that pixel follows itself in the prefix; 0 if there is another one too. */
  private int prefixRun;

  private int next;
  private int codeBits;
  private int prefix = -1;

  /** Bits that do not fill a byte yet. */
  private int waiting;

  private int waitingBits;
  private int blockStart;

  /**
   * @param bits per pixel, 1 to 8
   * @param frequent the pixel that {@link #addRun} adds
   */
  LzwEncoder(ByteBuilder file, int bits, int frequent) {
    this.file = file;
    this.frequent = frequent;
    frequentRuns[1] = frequent;
    pixelBits = Math.max(2, bits);
    clear = 1 << pixelBits;
    file.add(pixelBits);
    beginBlock();
    forget();
    addCode(clear);
  }

  /**
   * Adds the frequent pixel several times: the same codes as by {@link #add}, found by their length
   * instead of pixel by pixel.
   */
  void addRun(int pixels) {
    int left = pixels;
    while (left > 0) {
      int known = prefixRun > 0 ? Math.min(left, longestRun - prefixRun) : 0;
      if (known > 0) {
        prefixRun += known;
        prefix = frequentRuns[prefixRun];
        left -= known;
      } else {
        add(frequent);
        left--;
      }
    }
  }

  void add(int pixel) {
    int run = pixel == frequent ? prefixRun + 1 : 0;
    if (prefix < 0) {
      prefix = pixel;
      prefixRun = run;
      return;
    }
    int key = prefix << 8 | pixel;
    int slot = key * GOLDEN >>> Integer.SIZE - SLOT_BITS;
    while (runs[slot] != 0) {
      if (runs[slot] >>> MAX_CODE_BITS == key) {
        prefix = runs[slot] & MAX_CODES - 1;
        prefixRun = prefixRun > 0 ? run : 0;
        return;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    addCode(prefix);
    if (next == MAX_CODES) {
      addCode(clear);
      forget();
    } else {
      // A decoder knows this code one step later, so the code before it still has the old length.
      codeBits += next == 1 << codeBits ? 1 : 0;
      if (prefixRun > 0 && run > 0) {
        longestRun = run;
        frequentRuns[run] = next;
      }
      runs[slot] = key << MAX_CODE_BITS | next++;
    }
    prefix = pixel;
    prefixRun = Math.min(run, 1);
  }

  /** Ends the data. At least one pixel must have been added. */
  void end() {
    addCode(prefix);
    if (next < MAX_CODES && next == 1 << codeBits) {
      codeBits++;
    }
    addCode(clear + 1);
    if (waitingBits > 0) {
      addByte(waiting);
    }
    endBlock();
    file.add(0);
  }

  private void forget() {
    for (int i = 0; i < SLOTS; i++) {
      runs[i] = 0;
    }
    longestRun = 1;
    next = clear + 2;
    codeBits = pixelBits + 1;
  }

  private void addCode(int code) {
    waiting |= code << waitingBits;
    waitingBits += codeBits;
    while (waitingBits >= 8) {
      addByte(waiting);
      waiting >>>= 8;
      waitingBits -= 8;
    }
  }

  private void addByte(int value) {
    if (file.length() - blockStart > MAX_BLOCK_LENGTH) {
      endBlock();
      beginBlock();
    }
    file.add(value);
  }

  /** Begins a block with its length, which is set at its end. */
  private void beginBlock() {
    blockStart = file.length();
    file.add(0);
  }

  private void endBlock() {
    file.set(blockStart, file.length() - blockStart - 1);
  }
}
