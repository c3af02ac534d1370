package xorlab.page.ui;

import xorlab.browser.Canvas;

/**
 * Whether the page is being printed. Then all figures are drawn, at a higher density and in light
 * colors.
 */
public final class PrintMode {
  /** Canvas pixels per CSS pixel on paper, which gives 288 dpi. */
  private static final double DENSITY = 3;

  private static boolean printing;

  private PrintMode() {}

  public static boolean isPrinting() {
    return printing;
  }

  public static void setPrinting(boolean isPrinting) {
    printing = isPrinting;
  }

  /**
   * Canvas pixels per CSS pixel of a figure that appears larger or smaller by a zoom; up to four
   * times as many, for the memory's sake.
   */
  public static double density(double zoom) {
    return density() * Math.min(zoom, 4);
  }

  /** Canvas pixels per CSS pixel, on screen or on paper. */
  public static double density() {
    return printing ? Math.max(DENSITY, Canvas.density()) : Canvas.density();
  }
}
