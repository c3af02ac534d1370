package xorlab.page.speed;

/** The colour scale of the comparison: orange for 0, light grey in the middle, blue for 1. */
final class ComparisonPalette {
  private static final int[] LOW = {0xf5, 0x93, 0x22};
  private static final int[] MIDDLE = {0xe8, 0xea, 0xeb};
  private static final int[] HIGH = {0x08, 0x77, 0xbd};

  private ComparisonPalette() {}

  /** The 256 colours as canvas pixels: red in the low byte, opacity in the high one. */
  static int[] table() {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      double t = i / 255.0;
      int rgba = 0xff;
      for (int channel = 2; channel >= 0; channel--) {
        rgba = rgba << 8 | channel(channel, t);
      }
      table[i] = rgba;
    }
    return table;
  }

  private static int channel(int channel, double t) {
    boolean lower = t < 0.5;
    int from = lower ? LOW[channel] : MIDDLE[channel];
    int to = lower ? MIDDLE[channel] : HIGH[channel];
    double part = lower ? t * 2 : t * 2 - 1;
    return (int) Math.floor(part * (to - from) + from + 0.5);
  }
}
