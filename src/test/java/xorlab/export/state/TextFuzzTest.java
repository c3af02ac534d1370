package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import xorlab.Fuzz;
import xorlab.experiment.Experiment;
import xorlab.experiment.LinkParser;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.PercentDecoding;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingErrors;
import xorlab.experiment.SettingLabels;
import xorlab.experiment.SettingTexts;
import xorlab.training.Timeline;

/**
 * Random links, attributes and files: nothing fails, all that is wrong is told, what is right is
 * kept, and what is saved comes back.
 */
class TextFuzzTest {
  /** Texts that settings take; those of a type that has few are made of the words that it names. */
  private static final Map<String, List<String>> VALID =
      Map.ofEntries(
          Map.entry("data", List.of("and", "circle", "moons", "blobs", "function")),
          Map.entry("function", List.of("cubic", "absolute")),
          Map.entry("noise", List.of("0", "7", "100")),
          Map.entry("count", List.of("4", "50", "1e2")),
          Map.entry(
              "points",
              List.of("0,0,1;1,1,0", "-0.5,1e-3,0", "~dLDACC1-nxk6XjDAB__nxk6XjD9BAkBDAADF")),
          Map.entry("scale", List.of("true", "false")),
          Map.entry("test", List.of("25", "90", "0")),
          Map.entry("start", List.of("zeros", "random", "by-hand", "xavier")),
          Map.entry("weights", List.of("1,-2,0.5", "1,2,3,4,5,6,7,8,9", "-1e-07")),
          Map.entry("frozen", List.of("0", "3,8", "9999")),
          Map.entry("seed", List.of("7", "4294967295", "1e3")),
          Map.entry("inputs", List.of("x1,x2,x1*x2", "x2^2,sin(x1)", "x2")),
          Map.entry("layers", List.of("3", "4,3", "1,2,1")),
          Map.entry("activation", List.of("tanh", "relu", "leaky-relu", "sine,tanh")),
          Map.entry("output", List.of("sigmoid", "identity", "tanh")),
          Map.entry("loss", List.of("squared-error", "cross-entropy")),
          Map.entry("l1", List.of("0.01", "1e-05")),
          Map.entry("l2", List.of("0.1", "3")),
          Map.entry("optimizer", List.of("momentum", "adam")),
          Map.entry("mistake", List.of("hidden-derivative", "mean,bias-sign", "none")),
          Map.entry("learning-rate", List.of("0,5", "1e-05", ".25", "3")),
          Map.entry("decay", List.of("0.01", "1e-3", "0")),
          Map.entry("shuffle", List.of("true", "false")),
          Map.entry("batch", List.of("2", "all", "77")),
          Map.entry("iterations", List.of("1", "60", "900")),
          Map.entry("stop", List.of("right", "0,01", "test", "never")),
          Map.entry("at", List.of("3", "60", "1000000")),
          Map.entry("view", List.of("lab", "loss,decision")),
          Map.entry("controls", List.of("none", "transport")),
          Map.entry("shade", List.of("probability")),
          Map.entry("markers", List.of("circles")),
          Map.entry("autoplay", List.of("true", "false")),
          Map.entry("speed", List.of("max", "60")),
          Map.entry("theme", List.of("dark")),
          Map.entry("engine", List.of("js", "auto")));

  private static final List<String> PIECES =
      List.of(
          "&",
          "=",
          "%",
          "%2",
          "%26",
          "%3D",
          "%25",
          "%C3",
          "%F0%9F%99%82",
          "%E2%80%8B",
          "amp;",
          "&amp;",
          "#",
          "+",
          "-",
          ",",
          ";",
          ".",
          "0",
          "1",
          "9",
          "e",
          "E5",
          "x",
          " ",
          "\u00A0",
          "\u200B",
          "\uFF17",
          "\u0667",
          "\uD83D",
          "\uDE00",
          "\0",
          "\"",
          "\\",
          "\\u00",
          "{",
          "}",
          "[",
          "]",
          ":",
          "null",
          "true",
          "1e999",
          "-0",
          "seed",
          "at=",
          "=3D",
          ":~:",
          "utm_",
          "NaN",
          "99999999999999999999",
          "\n",
          "\r\n",
          "\t",
          "[[[[[[[[[[[[[[[[[[",
          "\"seed\":1,");

  /** What mail and chat do to a link that leaves one reading. */
  private static final List<UnaryOperator<String>> MANGLERS =
      List.of(
          link -> link.replace("&", "&amp;"),
          link -> link.replace("&", "&amp;amp;"),
          link -> link.replace("=", "=3D"),
          TextFuzzTest::encoded,
          link -> encoded(encoded(link)),
          link -> link.replace("&", "%26"),
          link -> link + ")",
          link -> link + "\">",
          link -> link + "%C2%A0",
          link -> link + "%E2%80%8B",
          link -> "<" + link + ">",
          link -> link + "&gt;",
          link -> link.substring(0, 1).toUpperCase() + link.substring(1),
          link -> link.replace("&", "&\u200B"),
          link -> link + "&utm_source=x&fbclid=y",
          link -> link + ":~:text=seed%3D3");

  private static String encoded(String link) {
    return URLEncoder.encode(link, StandardCharsets.UTF_8);
  }

  private static SettingTexts read(String link) {
    return LinkParser.parse(link, PercentDecoding::decode);
  }

  private static String given(Experiment experiment) {
    SettingTexts given = SettingTexts.given(experiment);
    return IntStream.range(0, given.size())
        .mapToObj(i -> given.name(i) + "=" + given.text(i))
        .collect(Collectors.joining("&"));
  }

  /** Different settings with valid texts, as a link. */
  private static String validLink(Random random) {
    List<String> parts = new ArrayList<>();
    List<Setting<?>> all = new ArrayList<>(Setting.values());
    for (int i = random.nextInt(6); i >= 0; i--) {
      String key = all.remove(random.nextInt(all.size())).key();
      parts.add(key + "=" + Fuzz.choose(random, VALID.get(key)));
    }
    return String.join("&", parts);
  }

  @Test
  void aMangledLinkIsReadAsTheOneThatItWas() {
    Fuzz.cases(
        2000,
        100_000,
        random -> {
          String link = validLink(random);
          String mangled = Fuzz.choose(random, MANGLERS).apply(link);
          if (random.nextBoolean()) {
            mangled = Fuzz.choose(random, MANGLERS.subList(6, MANGLERS.size() - 2)).apply(mangled);
          }
          ParsedExperiment read = ParsedExperiment.parse(read(mangled));
          assertEquals(
              given(ParsedExperiment.experiment(read(link))), given(read.experiment()), mangled);
          assertTrue(read.problems().stream().noneMatch(p -> p.contains(", not “")), mangled);
        });
  }

  /** Names with right and wrong texts, some of them several times. */
  @Test
  void whatIsWrongIsToldAndWhatIsRightIsKept() {
    List<String> names = new ArrayList<>(VALID.keySet().stream().sorted().toList());
    names.addAll(List.of("colour", "Seeds", "utm_source", "x"));
    Fuzz.cases(
        2000,
        100_000,
        random -> {
          SettingTexts texts = new SettingTexts();
          List<String[]> pairs = new ArrayList<>();
          for (int i = random.nextInt(8); i >= 0; i--) {
            String name = Fuzz.choose(random, names);
            String right = Fuzz.choose(random, VALID.getOrDefault(name, List.of("1")));
            boolean damaged = random.nextInt(3) == 0;
            String text = damaged ? Fuzz.mutated(random, right, PIECES) : right;
            texts.add(name, text);
            pairs.add(new String[] {name, text});
          }
          ParsedExperiment parsed = ParsedExperiment.parse(texts);
          String told = String.join("\n", parsed.problems());
          for (String[] pair : pairs) {
            var setting = Setting.ofKey(pair[0]);
            boolean isRight = setting.isPresent() && setting.get().read(pair[1]).isPresent();
            boolean isKept = isRight && isKept(setting.get(), pair[1], parsed.experiment());
            boolean isQuoted = told.contains(SettingErrors.quoted(pair[1]));
            String name = setting.isPresent() ? SettingLabels.of(setting.get()) : pair[0];
            boolean isTold = told.contains(isRight ? name + " is given more than" : name);
            boolean isWrong = setting.isPresent() && !isRight;
            assertTrue(
                isKept || isTold && (isQuoted || !isWrong), pair[0] + "=" + pair[1] + ": " + told);
          }
          parsed.problems().forEach(p -> assertTrue(p.length() < 700, p));
          assertTrue(parsed.problems().size() < 40);
          assertRoundTrip(parsed.experiment());
        });
  }

  private static <T> boolean isKept(Setting<T> setting, String text, Experiment experiment) {
    return experiment.wasGiven(setting, setting.read(text).orElseThrow());
  }

  @Test
  void noLinkFailsAndNoListOfErrorsIsLong() {
    Fuzz.cases(
        3000,
        300_000,
        random -> {
          String link = Fuzz.mutated(random, validLink(random), PIECES);
          if (random.nextInt(20) == 0) {
            link = (link + "&").repeat(1 + random.nextInt(200));
          }
          SettingTexts texts = read(link);
          ParsedExperiment parsed = ParsedExperiment.parse(texts);
          boolean allRight = true;
          for (int i = 0; i < texts.size(); i++) {
            var setting = Setting.ofKey(texts.name(i));
            allRight &= setting.isPresent() && setting.get().read(texts.text(i)).isPresent();
          }
          assertTrue(allRight || !parsed.problems().isEmpty(), link);
          assertTrue(parsed.problems().size() < 45, link);
          assertRoundTrip(parsed.experiment());
        });
  }

  /** The link and the texts of an experiment give it again. */
  private static void assertRoundTrip(Experiment experiment) {
    String link = ShareLink.fragment(experiment, experiment.at());
    Experiment back = ParsedExperiment.experiment(read(link));
    assertTrue(experiment.sameRun(back), link);
    assertEquals(experiment.at(), back.at(), link);
    String given = given(experiment);
    assertEquals(given, given(ParsedExperiment.experiment(SettingTexts.given(experiment))), link);
  }

  @Test
  void aSavedStateComesBackAndADamagedOneIsRefusedOrRestored() {
    Fuzz.cases(
        600,
        30_000,
        random -> {
          Experiment experiment = ParsedExperiment.experiment(read(validLink(random)));
          Timeline timeline = new Timeline(experiment);
          timeline.seek(Math.min(random.nextInt(6), experiment.iterations()), 10);
          String file = StateJson.of(experiment, timeline.state());
          Experiment back = ParsedExperiment.experiment(restored(file).settings());
          assertTrue(experiment.sameRun(back), file);
          assertEquals(timeline.iteration(), back.at());
          String damaged = Fuzz.mutated(random, file, PIECES);
          try {
            StateRestorer restorer = new StateRestorer(damaged);
            if (restorer.train(20)) {
              ParsedExperiment.parse(restorer.restored().settings());
            }
          } catch (InvalidFileException refused) {
            assertTrue(refused.getMessage().length() < 400, refused.getMessage());
            assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
          }
        });
  }

  private static StateRestorer.Restored restored(String file) {
    try {
      StateRestorer restorer = new StateRestorer(file);
      assertTrue(restorer.train(10), file);
      return restorer.restored();
    } catch (InvalidFileException e) {
      throw new AssertionError(file, e);
    }
  }
}
