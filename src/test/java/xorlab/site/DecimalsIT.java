package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.openqa.selenium.json.Json;
import xorlab.ledger.CompactNumber;
import xorlab.numeric.Decimals;
import xorlab.server.SiteServer;

/**
 * In browsers, the lab parses and prints decimals by built-in conversions, with the same digits as
 * on the JVM.
 */
class DecimalsIT {
  private static final SiteServer SERVER = Site.serve();

  /** Weights go through the form, which prints them as it has parsed them. */
  @InEveryBrowser
  void anyDoubleIsSpelledInTheFewestDigits(Tab tab) {
    Random random = new Random(1);
    List<String> typed = new ArrayList<>();
    List<String> spelled = new ArrayList<>();
    for (double x :
        new double[] {
          0.1,
          -0.0,
          1,
          1e-4,
          9.999e-5,
          1e-7,
          1e15,
          1e16,
          1e21,
          1e22,
          4.9e-324,
          2.2250738585072014e-308,
          1.7976931348623157e308,
          5e-324,
          9007199254740993.0,
          123456789012345680.0,
          1.5e300,
          -2e-10
        }) {
      add(x, typed, spelled);
    }
    while (spelled.size() < 300) {
      double x = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(x)) {
        add(x, typed, spelled);
      }
    }
    assertEquals(
        List.of(String.join(",", spelled)),
        canonical(tab, "weights", List.of(String.join(",", typed))));
  }

  private static void add(double x, List<String> typed, List<String> spelled) {
    typed.add(Double.toString(x).replace("-", typed.size() % 2 == 0 ? "-" : "−"));
    spelled.add(Decimals.plain(x));
  }

  @InEveryBrowser
  void aNumberIsReadAsPeopleWriteIt(Tab tab) {
    List<String> texts =
        List.of(
            "0,5",
            ".5",
            "5.",
            "+5",
            "−5e−1",
            " 12E+2 ",
            "1e400",
            "",
            "-",
            ".",
            "1.2.3",
            "1e",
            "0x10",
            "5 5",
            "Infinity",
            "٣");
    List<String> points = texts.stream().map(text -> text.replace(',', '.') + ",0,1").toList();
    List<?> spelled = canonical(tab, "points", points);
    for (int i = 0; i < texts.size(); i++) {
      OptionalDouble read = Decimals.parse(texts.get(i));
      boolean taken = Math.abs(read.orElse(Double.NaN)) <= Double.MAX_VALUE;
      String expected = taken ? Decimals.plain(read.getAsDouble()) + ",0,1" : "";
      assertEquals(expected, spelled.get(i), texts.get(i) + " is read as " + read);
    }
  }

  /** The canonical spellings of a setting's texts, each given to the same lab. */
  private static List<?> canonical(Tab tab, String setting, List<String> texts) {
    Site.open(tab, SERVER, "start=weights&data=points&iterations=1");
    return (List<?>)
        tab.run(
            """
            const lab = document.querySelector('xor-lab'), spelled = [];
            const field = lab.shadowRoot.querySelector('#%1$s');
            for (const text of %2$s) {
              lab.setAttribute('%1$s', text);
              for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
              spelled.push(field.value);
              lab.removeAttribute('%1$s');
              for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
            }
            return spelled;
            """
                .formatted(setting, new Json().toJson(texts)));
  }

  /**
   * A single neuron with weights 0 predicts its bias, shown to eight decimals; a large one
   * shortened.
   */
  @InEveryBrowser
  void roundingIsToTheEvenDigitHalfway(Tab tab) {
    Site.open(tab, SERVER, "layers=&output=identity&start=weights");
    for (double x :
        new double[] {
          0.001953125,
          0.005859375,
          -0.001953125,
          2.5,
          0.1,
          1e-9,
          5e-9,
          123456789.123456789,
          1e21,
          1.5e22,
          0.998046875
        }) {
      tab.run(
          "document.querySelector('xor-lab').setAttribute('weights', '0,0,%s');"
              .formatted(Decimals.plain(x)));
      Site.settle(tab);
      assertEquals(
          (Math.abs(x) < 1000 ? Decimals.fixed(x, 8) : CompactNumber.text(x)).replace('-', '−'),
          Site.text(tab, ".predictions td:nth-of-type(3)"),
          "halfway or not: " + x);
    }
  }
}
