package xorlab.page.ui;

import xorlab.browser.Canvas;

/**
 * Whether the page is on its way to a printer: then figures are drawn for paper, the ones out of
 * view too.
 */
public final class PrintMode {
  /** Dots to a CSS pixel, which makes 288 to the inch. */
  private static final double DENSITY = 3;

  private static boolean printing;

  private PrintMode() {}

  public static boolean isPrinting() {
    return printing;
  }

  public static void setPrinting(boolean isPrinting) {
    printing = isPrinting;
  }

  /** How many pixels of a canvas go to a CSS pixel. */
  public static double density() {
    return printing ? Math.max(DENSITY, Canvas.density()) : Canvas.density();
  }
}
