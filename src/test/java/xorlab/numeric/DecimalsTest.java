package xorlab.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.Reference;

class DecimalsTest {
  private static double parse(String text) {
    return Decimals.parse(text).orElseThrow();
  }

  private static void assertReads(String text) {
    assertEquals(Double.parseDouble(text), parse(text), text);
  }

  private static double anyFinite(Random random) {
    while (true) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        return x;
      }
    }
  }

  @Test
  void writesWhatPythonWrites() {
    int rows = 0;
    for (String[] row : Reference.rows("decimals.csv")) {
      double x = Double.longBitsToDouble(Long.parseUnsignedLong(row[0], 16));
      assertEquals(row[1], Decimals.repr(x));
      assertEquals(row[2], Decimals.fixed(x, 4), row[1]);
      assertEquals(row[3], Decimals.fixed(x, 8), row[1]);
      rows++;
    }
    assertTrue(rows > 2000);
  }

  @Test
  void turnsToAnExponentWherePythonDoes() {
    assertEquals("9999999999999998.0", Decimals.repr(9999999999999998.0));
    assertEquals("1e+16", Decimals.repr(1e16));
    assertEquals("0.0001", Decimals.repr(0.0001));
    assertEquals("9.999e-05", Decimals.repr(0.00009999));
    assertEquals("1e-09", Decimals.repr(1e-9));
    assertEquals("1e-10", Decimals.repr(1e-10));
    assertEquals("1.2345e+100", Decimals.repr(1.2345e100));
  }

  @Test
  void plainlyLeavesOutThePointOfAWholeNumberOnly() {
    assertEquals("140", Decimals.plain(140));
    assertEquals("-0", Decimals.plain(-0.0));
    assertEquals("0.5", Decimals.plain(0.5));
    assertEquals("10.05", Decimals.plain(10.05));
    assertEquals("1e+16", Decimals.plain(1e16));
    assertEquals("nan", Decimals.plain(Double.NaN));
  }

  @Test
  void keepsCharactersThatNoNumberHas() {
    assertEquals("\u00E9\u4E2D\u0967~", Decimals.plainCharacters("\u00E9\u4E2D\u0967~"));
    assertEquals("a-b", Decimals.plainCharacters("\uFF41\u2014\u200Bb"));
  }

  @Test
  void writesNoPointForNoPlaces() {
    assertEquals("2", Decimals.fixed(2.5, 0));
    assertEquals("4", Decimals.fixed(3.5, 0));
    assertEquals("0", Decimals.fixed(0.5, 0));
    assertEquals("1", Decimals.fixed(0.51, 0));
    assertEquals("10", Decimals.fixed(9.5, 0));
    assertEquals("-0", Decimals.fixed(-0.01, 0));
  }

  @Test
  void roundsTheExactValueToAnyNumberOfPlaces() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      double x = Math.abs(anyFinite(random));
      int places = random.nextInt(40);
      String exact = new BigDecimal(x).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
      assertEquals(exact, Decimals.fixed(x, places));
    }
  }

  @Test
  void readsBackEveryDoubleItWrites() {
    Random random = new Random(2);
    for (int i = 0; i < 10_000; i++) {
      double x = anyFinite(random);
      assertEquals(x, parse(Decimals.repr(x)));
      double common = random.nextGaussian();
      assertEquals(common, parse(Decimals.repr(common)));
    }
  }

  @Test
  void readsAsTheJvmReads() {
    Random random = new Random(3);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
      int digits = random.nextInt(1, 30);
      int mark = random.nextInt(digits + 1);
      for (int j = 0; j < digits; j++) {
        text.append(j == mark ? "." : "").append(random.nextInt(10));
      }
      if (random.nextBoolean()) {
        text.append("eE".charAt(random.nextInt(2))).append(random.nextInt(-345, 320));
      }
      assertReads(text.toString());
    }
  }

  @Test
  void roundsOnceAtAndBesideTheMiddleOfTwoDoubles() {
    Random random = new Random(4);
    for (int i = 0; i < 1_000; i++) {
      double x = Math.abs(anyFinite(random));
      if (i % 2 == 0) {
        x = Double.MIN_VALUE * random.nextInt(1 << random.nextInt(1, 31));
      }
      BigDecimal middle =
          new BigDecimal(x).add(new BigDecimal(Math.nextUp(x))).divide(BigDecimal.valueOf(2));
      boolean even = Double.doubleToRawLongBits(x) % 2 == 0;
      String text = middle.toPlainString();
      String mark = text.contains(".") ? "" : ".";
      assertEquals(even ? x : Math.nextUp(x), parse(text));
      assertEquals(Math.nextUp(x), parse(text + mark + "0".repeat(900) + "1"));
      assertEquals(x, parse(middle.subtract(middle.ulp().movePointLeft(9)).toPlainString()));
    }
  }

  @Test
  void readsTheEdgesOfTheDoubles() {
    for (String text :
        new String[] {
          "1.7976931348623157e308",
          "1.7976931348623158e308",
          "1.7976931348623159e308",
          "1e309",
          "1e310",
          "9e310",
          "1e999999999999",
          "0e999999999999",
          "4.9e-324",
          "2.5e-324",
          "2.4e-324",
          "2.4703282292062327e-324",
          "2.4703282292062328e-324",
          "1e-330",
          "1e-331",
          "1e-999999999999",
          "2.2250738585072011e-308",
          "2.2250738585072014e-308",
          "0",
          "-0",
          "-0e5"
        }) {
      assertReads(text);
    }
  }

  @Test
  void parsesThousandsOfDigitsCorrectlyAndFast() {
    String zeros = "0".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          assertEquals(1, parse("1." + zeros + "1"));
          String middle = "1.00000000000000011102230246251565404236316680908203125";
          assertEquals(1, parse(middle + zeros));
          assertEquals(Math.nextUp(1.0), parse(middle + zeros + "1"));
          assertEquals(1, parse("1" + zeros + "e-100000"));
          assertEquals(1, parse("0." + zeros + "1e100001"));
          assertEquals(Double.POSITIVE_INFINITY, parse("1" + zeros));
          assertEquals(0, parse("0." + zeros + "1"));
          assertReads("123456789".repeat(1_000) + "e-8900");
        });
  }

  @Test
  void takesWhatPeopleType() {
    assertEquals(0.5, parse("0,5"));
    assertEquals(0.5, parse(".5"));
    assertEquals(5, parse("5."));
    assertEquals(5, parse("+5"));
    assertEquals(-5, parse("\u22125"));
    assertEquals(1e-5, parse("1e\u22125"));
    assertEquals(1500, parse("  1.5E+3\t\n"));
    assertEquals(7, parse("007"));
  }

  /** Typed on the keyboards of other languages, or copied from a text that was set. */
  @ParameterizedTest
  @CsvSource({
    "１２．５, 12.5",
    "－１．５ｅ３, -1500",
    "١٢٫٥, 12.5",
    "۶۰, 60",
    "\u20132, -2", // en dash
    "\u20112, -2", // hyphen that does not break
    "\u00A060\u200B, 60",
    "\uFEFF60\u202F, 60",
    "\u3000６\u00AD０, 60",
  })
  void readsOtherDigitsBlanksAndDashes(String text, double number) {
    assertEquals(number, parse(text));
  }

  @Test
  void takesNothingElse() {
    for (String text :
        new String[] {
          "",
          " ",
          "-",
          "+",
          ".",
          ",",
          "-.",
          "e5",
          ".e5",
          "1e",
          "1e+",
          "1e1.5",
          "1.2.3",
          "1,2,3",
          "1.234,5",
          "1 2",
          "- 1",
          "--1",
          "1-",
          "abc",
          "1a",
          "0x10",
          "inf",
          "nan",
          "Infinity",
          "1f",
          "1_000",
          "\u0967" // a digit of Devanagari
        }) {
      assertTrue(Decimals.parse(text).isEmpty(), text);
    }
  }
}
