package xorlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import xorlab.Fuzz;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/** Points in the packed form of links. */
class PackedPointsTest {
  @Test
  void decimalsOfUpToFifteenDigitsComeBackToTheBit() {
    Fuzz.cases(300, 10_000, PackedPointsTest::comesBack);
  }

  /** The numbers are made of digits by BigDecimal, apart from the code under test. */
  private static void comesBack(Random random) {
    int digits = 1 + random.nextInt(15);
    int places = random.nextInt(20);
    Dataset data = Dataset.zeros(random.nextInt(60));
    for (int i = 0; i < data.points(); i++) {
      data.set(i, decimal(random, digits, places), decimal(random, 3, 2), random.nextInt(2));
    }
    String text = PackedPoints.write(data);
    assertSame(data, PackedPoints.read(text).orElseThrow());
    assertTrue(text.matches("~[A-Za-z0-9_-]*"), text);
    assertTrue(data.points() == 0 || text.matches(".*[A-Za-f]"), text);
  }

  private static double decimal(Random random, int digits, int places) {
    BigInteger whole = new BigInteger(50, random).mod(BigInteger.TEN.pow(digits));
    BigDecimal size = new BigDecimal(whole, places);
    double number = size.doubleValue();
    return number != 0 && random.nextBoolean() ? -number : number;
  }

  private static void assertSame(Dataset expected, Dataset actual) {
    assertArrayEquals(expected.X().values(), actual.X().values());
    assertArrayEquals(expected.y().values(), actual.y().values());
  }

  /**
   * Links live for years. The text is that of this Python, for x in hundredths and whole y:
   *
   * <pre>
   * D = "A...Za...z0...9-_"
   * w = lambda n, k: "".join(D[n // 64**i % 64] for i in range(k))
   * points = [(50, -1, 1), (25, 2, 0), (-75, 2, 1)]
   * body = w(3, 2) + w(2, 1) + w(2, 1) + w(-75 + 10**15, 9) + w(0, 1) + w(1, 1) + w(-1 + 10**15, 9)
   * body += "".join(w(x + 75, 2) + w(y + 1, 1) for x, y, _ in points)
   * body += w(sum(l << i for i, (_, _, l) in enumerate(points)), 1)
   * check = 0
   * for c in body: check = (check * 33 + ord(c)) % 4096
   * print("~" + w(check, 2) + body)
   * </pre>
   */
  @Test
  void theFormInLinksStays() {
    Dataset data = Dataset.zeros(3);
    data.set(0, 0.5, -1, 1);
    data.set(1, 0.25, 2, 0);
    data.set(2, -0.75, 2, 1);
    String text = "~dLDACC1-nxk6XjDAB__nxk6XjD9BAkBDAADF";
    assertEquals(text, PackedPoints.write(data));
    assertSame(data, PackedPoints.read(text).orElseThrow());
  }

  @Test
  void aThousandPointsOfThreeDecimalsTakeLessThanFiveKilobytes() {
    Dataset data = points(1000, 3);
    String text = data.text();
    assertTrue(text.length() < 5000, text.length() + " characters");
    SettingTexts link = SettingTexts.of("data", "points", "points", text);
    assertSame(data, ParsedExperiment.parse(link).experiment().data());
  }

  private static Dataset points(int count, int places) {
    Random random = new Random(count);
    Dataset data = Dataset.zeros(count);
    for (int i = 0; i < count; i++) {
      int range = (int) Math.pow(10, places);
      double x = (random.nextInt(2 * range) - range) / (double) range;
      data.set(i, x, (random.nextInt(2 * range) - range) / (double) range, i % 2);
    }
    return data;
  }

  @Test
  void fewPointsAndShortNumbersBesideOneOfManyDigitsAreWrittenOut() {
    assertTrue(points(21, 3).text().startsWith("~"));
    assertFalse(points(20, 3).text().startsWith("~"));
    assertFalse(points(30, 1).withPoint(7, Math.PI, 1, 1).text().startsWith("~"));
  }

  @Test
  void everyNumberOfMoreDigitsComesBackToTheBit() {
    for (double x :
        new double[] {0.1 + 0.2, Math.PI, -0.0, 1e300, -Double.MAX_VALUE, 5e-324, -0x1p-1022}) {
      Dataset data = points(30, 3).withPoint(7, x, -1, 1);
      assertSame(data, PackedPoints.read(PackedPoints.write(data)).orElseThrow());
      assertSame(data, Setting.POINTS.read(data.text()).orElseThrow());
    }
    Fuzz.cases(
        100,
        10_000,
        random -> {
          Dataset data = Dataset.zeros(1 + random.nextInt(30));
          for (int i = 0; i < data.points(); i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            data.set(i, Double.isFinite(x) ? x : 0, random.nextGaussian(), random.nextInt(2));
          }
          assertSame(data, PackedPoints.read(PackedPoints.write(data)).orElseThrow());
        });
  }

  /** Of the 128 bits of a point 22 digits of 6 bits are the fewest. */
  @Test
  void aThousandPointsOfAllDigitsTakeLessThanHalfOfWhatTheyDoWrittenOut() {
    Random random = new Random(1);
    Dataset data = Dataset.zeros(1000);
    for (int i = 0; i < data.points(); i++) {
      data.set(i, random.nextGaussian(), random.nextGaussian(), i % 2);
    }
    String text = data.text();
    assertEquals(1 + 2 + 2 + 2 * 11 + 1000 * 22 + 200, text.length());
    assertSame(data, Setting.POINTS.read(text).orElseThrow());
  }

  /** The largest whole number of 9 digits, doubled as often as can be written. */
  @Test
  void aNumberThatIsTooLargeIsRefused() {
    Dataset data = points(1, 0).withPoint(0, Double.MAX_VALUE, 0, 0);
    String text = PackedPoints.write(data);
    String body = text.substring(3).replace("AA________f", "AA_________");
    int check = 0;
    for (char c : body.toCharArray()) {
      check = (check * 33 + c) % 4096;
    }
    String digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    String damaged = "~" + digits.charAt(check % 64) + digits.charAt(check / 64) + body;
    assertTrue(!damaged.equals(text), text);
    assertEquals(Optional.empty(), PackedPoints.read(damaged));
  }

  @Test
  void anyOtherCharacterIsNoticed() {
    String text = points(30, 2).text();
    for (int i = 0; i < text.length(); i++) {
      for (String other : List.of("A", "b", "9", "_", "~", ",", "", "AA")) {
        String damaged = text.substring(0, i) + other + text.substring(i + 1);
        boolean isSame = damaged.equals(text);
        assertEquals(isSame, Setting.POINTS.read(damaged).isPresent(), damaged);
      }
    }
    for (String damaged : List.of("~", "~AAAA", text + "A", text.substring(0, 40))) {
      assertEquals(Optional.empty(), PackedPoints.read(damaged), damaged);
    }
  }

  @Test
  void damagedPointsGetTheUsualSentence() {
    ParsedExperiment parsed = ParsedExperiment.parse(SettingTexts.of("points", "~AAAAAA"));
    assertEquals(1, parsed.problems().size());
    assertTrue(
        parsed.problems().get(0).contains("1000 points x,y,label"), parsed.problems().get(0));
  }

  @Test
  void anyTextIsReadOrRefused() {
    List<String> pieces = List.of("~", "A", "_", "-", "zz", "9", " ", ";", "0,0,1");
    String text = points(25, 3).text();
    Fuzz.cases(
        500,
        50_000,
        random -> {
          String mutated = Fuzz.mutated(random, text, pieces);
          Optional<Dataset> read = Setting.POINTS.read(mutated);
          read.ifPresent(data -> assertTrue(data.points() <= Dataset.MAX_POINTS));
        });
  }
}
