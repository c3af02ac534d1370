package xorlab.export.gif;

import java.util.Arrays;

/**
 * Reduces the colours of an image to a palette, and maps each colour to the nearest one of the
 * palette. First the colours of the largest flat areas are kept, so that they stay exact; then, one
 * by one, the colour that is farthest from all kept so far (k-center clustering: Gonzalez 1985), so
 * that no shade of a smoothed edge is far from its original.
 */
final class ColorQuantizer {
  /** The number of palette entries reserved for the shades between flat areas. */
  private static final int RESERVED_FOR_SHADES = 96;

  private static final int NONE = -1;

  private final ColorHistogram colors;
  private final int[] kept;
  private int size;

  /**
   * For each colour, the palette index of the nearest kept colour, and the squared distance to it.
   */
  private final int[] places;

  private final int[] distances;

  /** Of the colours that are not kept: the one with the largest flat areas, if any has one. */
  private int flattest = NONE;

  /** The colour that is farthest from all kept ones. */
  private int farthest;

  /**
   * @param colors of the image, complete
   * @param room the greatest number of colours to keep
   */
  ColorQuantizer(ColorHistogram colors, int room) {
    this.colors = colors;
    kept = new int[Math.min(room, colors.size())];
    places = new int[colors.size()];
    distances = new int[colors.size()];
    if (colors.size() <= room) {
      keepAll();
    } else {
      Arrays.fill(distances, Integer.MAX_VALUE);
      findFlattest();
    }
  }

  private void keepAll() {
    for (int number = 0; number < kept.length; number++) {
      kept[number] = colors.color(number);
      places[number] = number;
    }
    size = kept.length;
  }

  private void findFlattest() {
    int[] flat = colors.flat();
    int largest = 0;
    for (int number = 0; number < distances.length; number++) {
      if (flat[number] > largest) {
        flattest = number;
        largest = flat[number];
      }
    }
  }

  /** The number of colours kept. */
  int size() {
    return size;
  }

  boolean isComplete() {
    return size == kept.length;
  }

  /** The colour at an index of the palette, as {@code 0xrrggbb}. */
  int color(int index) {
    return kept[index];
  }

  /** The palette index for a colour of the image, given by its number. */
  int place(int number) {
    return places[number];
  }

  /** Keeps another colour. The cost is that of as many pixels as there are colours. */
  void keepNext() {
    boolean hasRoom = size < kept.length - RESERVED_FOR_SHADES;
    int rgb = colors.color(hasRoom && flattest != NONE ? flattest : farthest);
    kept[size] = rgb;
    update(rgb);
    size++;
  }

  /**
   * Compares all colours with the one just kept, and finds those to keep next in the same pass. Its
   * arrays are local, as most of the time of a picture with many colours is spent here.
   */
  private void update(int rgb) {
    int[] all = colors.colors();
    int[] flat = colors.flat();
    int[] nearest = distances;
    int largest = 0;
    int greatest = -1;
    flattest = NONE;
    for (int number = 0; number < nearest.length; number++) {
      int distance = distance(rgb, all[number]);
      if (distance < nearest[number]) {
        nearest[number] = distance;
        places[number] = size;
      }
      if (nearest[number] > greatest) {
        farthest = number;
        greatest = nearest[number];
      }
      if (flat[number] > largest && nearest[number] > 0) {
        flattest = number;
        largest = flat[number];
      }
    }
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }
}
