package xorlab.export;

/**
 * Which colours of a picture are kept when a palette has no room for all, and which of those stands
 * for each of the others: the nearest. First come the colours of the largest flat areas, so that
 * these stay exact; then, one by one, the colour that is farthest from all kept so far (Gonzalez'
 * k-centre), so that no shade of a smoothed edge ends up far from its own.
 */
final class FewColours {
  /** Of the places of a palette so many are left to the shades between flat areas. */
  private static final int FOR_SHADES = 64;

  private final ColourTable colours;
  private final int[] kept;
  private int size;

  /** For each colour the place of its nearest kept one, and the square of the way there. */
  private final int[] places;

  private final int[] distances;

  /**
   * @param colours of the picture; no more are added
   * @param room how many may be kept
   */
  FewColours(ColourTable colours, int room) {
    this.colours = colours;
    kept = new int[Math.min(room, colours.size())];
    places = new int[colours.size()];
    distances = new int[colours.size()];
    for (int number = 0; number < distances.length; number++) {
      distances[number] = Integer.MAX_VALUE;
    }
  }

  /** How many colours are kept. */
  int size() {
    return size;
  }

  boolean isComplete() {
    return size == kept.length;
  }

  /** The colour at a place of the palette, as {@code 0xrrggbb}. */
  int colour(int place) {
    return kept[place];
  }

  /** The place of what stands for a colour of the picture. */
  int place(int number) {
    return places[number];
  }

  /** Keeps one colour more: work for as many pixels as there are colours. */
  void keepOne() {
    int flattest = size < kept.length - FOR_SHADES ? flattest() : -1;
    int rgb = colours.colour(flattest < 0 ? farthest() : flattest);
    for (int number = 0; number < distances.length; number++) {
      int distance = distance(rgb, colours.colour(number));
      if (distance < distances[number]) {
        distances[number] = distance;
        places[number] = size;
      }
    }
    kept[size++] = rgb;
  }

  /** Of the colours that are not kept the one of the largest flat areas, -1 if none has any. */
  private int flattest() {
    int flattest = -1;
    int most = 0;
    for (int number = 0; number < distances.length; number++) {
      if (distances[number] > 0 && colours.flat(number) > most) {
        flattest = number;
        most = colours.flat(number);
      }
    }
    return flattest;
  }

  private int farthest() {
    int farthest = 0;
    for (int number = 1; number < distances.length; number++) {
      if (distances[number] > distances[farthest]) {
        farthest = number;
      }
    }
    return farthest;
  }

  private static int distance(int one, int other) {
    int red = (one >> 16) - (other >> 16);
    int green = (one >> 8 & 255) - (other >> 8 & 255);
    int blue = (one & 255) - (other & 255);
    return red * red + green * green + blue * blue;
  }
}
