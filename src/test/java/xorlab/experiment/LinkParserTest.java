package xorlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as they arrive: whole, mangled, with what others add, and wrong. */
class LinkParserTest {
  private static ParsedExperiment parsed(String fragment) {
    return ParsedExperiment.parse(LinkParser.parse(fragment, PercentDecoding::decode));
  }

  /** The settings that were understood, as the lab would write them. */
  private static String understood(String fragment) {
    SettingTexts given = SettingTexts.given(parsed(fragment).experiment());
    return IntStream.range(0, given.size())
        .mapToObj(i -> given.name(i) + "=" + given.text(i))
        .collect(Collectors.joining("&"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # whole
          layers=4&at=60                        | layers=4&at=60
          layers=4%2C3&at=60                    | layers=4,3&at=60
          layers=&at=60                         | layers=&at=60
          learning-rate=0%2C5                   | learning-rate=0.5
          points=0,0,1;1,1,0&data=points        | data=points&points=0,0,1;1,1,0
          weights=1e%2B16,-2                    | weights=1e+16,-2
          # escaped for HTML, and not again unescaped
          layers=4&amp;at=60                    | layers=4&at=60
          layers=4&amp;amp;at=60&amp;seed=7     | seed=7&layers=4&at=60
          layers=4&#38;at=60                    | layers=4&at=60
          layers=4&#x26;at=60                   | layers=4&at=60
          layers=4&amp%3Bat%3D60                | layers=4&at=60
          layers=4&at=60&gt;                    | layers=4&at=60
          layers=4&at=60&quot;                  | layers=4&at=60
          # escaped once or twice more
          layers%3D4%26at%3D60                  | layers=4&at=60
          layers%3d4%26at%3d60                  | layers=4&at=60
          layers%253D4%2526at%253D60            | layers=4&at=60
          layers%3D4&at%3D60                    | layers=4&at=60
          layers=4%26at%3D60                    | layers=4&at=60
          layers%3D4%2C3%26at%3D60              | layers=4,3&at=60
          layers=4%252C3                        | layers=4,3
          layers%3D4%26at%3D60%29               | layers=4&at=60
          # as quoted-printable mail writes an equals sign
          layers=3D4&at=3D60                    | layers=4&at=60
          # with what stood around the link
          layers=4&at=60)                       | layers=4&at=60
          layers=4&at=60>                       | layers=4&at=60
          layers=4&at=60"                       | layers=4&at=60
          layers=4&at=60').                     | layers=4&at=60
          layers=4&at=60%22                     | layers=4&at=60
          layers=4&at=60%3E                     | layers=4&at=60
          layers=4&at=60%E2%80%9D               | layers=4&at=60
          layers=4&at=60**                      | layers=4&at=60
          layers=4&at=60_                       | layers=4&at=60
          layers=4&at=60!                       | layers=4&at=60
          activation=tanh.                      | activation=tanh
          view=loss,decision)                   | view=loss,decision
          "layers=4&at=60"                      | layers=4&at=60
          #layers=4&at=60                       | layers=4&at=60
          ?layers=4&at=60                       | layers=4&at=60
          # with blanks and characters without width
          layers=4&at=60%C2%A0                  | layers=4&at=60
          layers=4&at=60%E2%80%8B               | layers=4&at=60
          layers=4&at=60%EF%BB%BF               | layers=4&at=60
          %E2%80%8Blayers=4&at=60               | layers=4&at=60
          layers=4&at=60%20                     | layers=4&at=60
          layers=4&at=60%0D%0A                  | layers=4&at=60
          lay%C2%ADers=4&learning-%0Arate=2     | layers=4&learning-rate=2
          learning%E2%80%91rate=2               | learning-rate=2
          # with a capital letter, as telephones begin a sentence
          Layers=4&At=60                        | layers=4&at=60
          activation=Tanh                       | activation=tanh
          # in the digits of another keyboard
          at=%EF%BC%96%EF%BC%90                 | at=60
          at=%D9%A6%D9%A0                       | at=60
          layers=%EF%BC%94%EF%BC%8C%EF%BC%93    | layers=4,3
          """)
  void areUnderstoodWhereTheyCanBeReadInOneWayOnly(String fragment, String settings) {
    assertEquals(settings, understood(fragment), fragment);
    assertEquals(
        List.of(),
        parsed(fragment).problems().stream().filter(p -> p.contains("“")).toList(),
        fragment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed=%zz",
        "seed=7%",
        "seed=)",
        "layers=)", // not an empty list
        "layers=4,", // the rest may be missing
        "autoplay=)", // not the empty text
        "points=0,0,0;",
        "seed=7 8",
        "learning-rate=1e-",
        "data=xor or",
        "seed=3D",
      })
  void areReportedWhereTheyCanBeReadInSeveralWaysOrInNone(String fragment) {
    assertEquals(
        1,
        parsed(fragment + "&at=60").problems().stream().filter(p -> p.contains(" takes ")).count(),
        fragment);
    assertEquals(60, parsed(fragment + "&at=60").experiment().at());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at=60&utm_source=mail&utm_medium=x&fbclid=1 | “utm_source”, “utm_medium” and “fbclid”
          at=60&gclid=CjwK_7&msclkid=1                | “gclid” and “msclkid”
          at=60&_=_                                   | “_”
          at=60&igsh=a%3D%3D                          | “igsh”
          at=60&mc_cid=1&mc_eid=2                     | “mc_cid” and “mc_eid”
          at=60:~:text=four%20points,-XOR             | “:~:”
          """)
  void sayInOneShortSentenceWhatOtherSitesAdded(String fragment, String names) {
    assertEquals(
        List.of("The lab ignores " + names + ", which other sites add to links."),
        parsed(fragment).problems());
    assertEquals("at=60", understood(fragment));
  }

  @Test
  void sayEveryWrongTextOfARepeatedName() {
    assertEquals(
        List.of(
            "Seed takes a whole number from 0 to 4294967295, not “banana”. Using 1.",
            "Seed takes a whole number from 0 to 4294967295, not “-3”. Using 1."),
        parsed("seed=banana&seed=1&seed=-3").problems());
    assertEquals(1, parsed("seed=banana&seed=1&seed=-3").experiment().get(Setting.SEED));
  }

  @Test
  void sayWhichOfSeveralValuesIsUsed() {
    assertEquals(
        List.of("Seed is given more than once. Using 3."),
        parsed("seed=1&seed=2&seed=3").problems());
    assertEquals(List.of(), parsed("seed=3&seed=3.0").problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour=red                       | “colour”
          colour=red&size=3                | “colour” or “size”
          a=1&b=2&c=3&d=4&e=5&f=6          | “a”, “b”, “c”, “d”, “e” and 1 more
          top                              | “top”
          amplitude=3&gt=1                 | “amplitude” or “gt”
          """)
  void nameUnknownSettingsInOneSentence(String fragment, String names) {
    List<String> problems = parsed(fragment).problems();
    assertEquals(1, problems.size());
    String beginning = "There is no setting " + names + ". The settings are data, function, ";
    assertTrue(problems.get(0).startsWith(beginning), problems.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "'name$=$', 'There is no setting “name0”, “name1”, “name2”, “name3”, “name4” and 19,995 more.'",
    "'seed=x$', 'Seed takes a whole number from 0 to 4294967295, not “x0”. Using 5.'",
    "'seed=$', 'Seed is given more than once. Using 5.'",
    "'utm_$=1', 'The lab ignores “utm_0”, “utm_1”, “utm_2”, “utm_3”, “utm_4” and 19,995 more'",
    "'seed%3D$%26amp%3Bx%25$', 'Seed is given more than once. Using 5.'",
  })
  void areReadQuicklyHoweverManyNamesTheyHave(String part, String first) {
    String fragment =
        IntStream.range(0, 20_000)
                .mapToObj(i -> part.replace("$", Integer.toString(i)))
                .collect(Collectors.joining("&"))
            + "&at=60&seed=5";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          SettingTexts texts = LinkParser.parse(fragment, PercentDecoding::decode);
          List<String> problems = ParsedExperiment.parse(texts).problems();
          assertTrue(problems.get(0).startsWith(first), problems.get(0));
          assertTrue(problems.size() < 40, problems.size() + " sentences");
          assertEquals(60, ParsedExperiment.experiment(texts).at());
          texts.put(Setting.SEED, 6.0);
          texts.putAll(SettingTexts.of("at", "3"));
          texts.remove(Setting.AT);
          assertEquals(6, ParsedExperiment.experiment(texts).get(Setting.SEED));
        });
  }

  @Test
  void quoteOnlyTheBeginningOfLongTexts() {
    for (String fragment : List.of("x", "seed=", "utm_", "view=", "points=", "%25")) {
      for (String filling : List.of("x", "%25", "\uD83D\uDE00", "&", "amp;", "3D", "(")) {
        for (String problem : parsed(fragment + filling.repeat(100_000)).problems()) {
          assertTrue(problem.length() < 600, fragment + filling);
          assertTrue(
              problem.chars().filter(c -> Character.isSurrogate((char) c)).count() % 2 == 0,
              problem);
        }
      }
    }
  }
}
