package xorlab.plot.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever sees no hues, or little contrast, still reads the figures. */
class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final double CLASSES = 1.3;

  static List<Palette> palettes() {
    return List.of(Palette.light(), Palette.dark());
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theClassesDifferInLuminance(Palette palette) {
    assertApart(CLASSES, palette.shades().at(0), palette.shades().at(1));
    assertApart(CLASSES, palette.maps().at(0), palette.maps().at(1));
    assertApart(CLASSES, palette.probabilities().at(0), palette.probabilities().at(1));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textsAreLegible(Palette palette) {
    for (Color text :
        List.of(palette.ink(), palette.muted(), palette.negative(), palette.positive())) {
      assertApart(TEXT, text, palette.paper());
    }
    for (double place = 0; place <= 1; place += 0.125) {
      assertApart(TEXT, palette.ink(), palette.maps().at(place)); // the name of a unit
    }
    for (Color tinted : List.of(palette.zero(), palette.ink())) {
      assertApart(TEXT, tinted, palette.accent().withAlpha(0.22).over(palette.paper()));
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void marksAreSeenOnTheirGround(Palette palette) {
    // A ring or a dot in the accent has a halo in the colour of the paper, for it lies on anything.
    for (Color mark :
        List.of(palette.accent(), palette.alarm(), palette.line(), palette.boundary())) {
      assertApart(MARK, mark, palette.paper());
    }
    for (double place = 0; place <= 1; place += 0.125) {
      for (ColorMap ground : List.of(palette.maps(), palette.probabilities(), palette.shades())) {
        assertApart(MARK, palette.boundary(), ground.at(place));
        assertApart(MARK, palette.zero(), ground.at(place));
        assertApart(MARK, palette.one(), ground.at(place));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theAccentIsTheColourOfNeitherClass(Palette palette) {
    for (Color own :
        List.of(palette.zero(), palette.one(), palette.negative(), palette.positive())) {
      assertTrue(hueDistance(palette.accent(), own) > 40, own.css());
    }
  }

  private static void assertApart(double ratio, Color one, Color other) {
    double contrast = contrast(one, other);
    assertTrue(contrast >= ratio, one.css() + " on " + other.css() + " has " + contrast);
  }

  /** By WCAG 2. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double hueDistance(Color one, Color other) {
    double apart = Math.abs(hue(one) - hue(other));
    return Math.min(apart, 360 - apart);
  }

  private static double hue(Color color) {
    float[] hsb = java.awt.Color.RGBtoHSB(color.red(), color.green(), color.blue(), null);
    return 360 * hsb[0];
  }
}
