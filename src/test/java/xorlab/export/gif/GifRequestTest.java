package xorlab.export.gif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.experiment.SettingTexts;

class GifRequestTest {
  @Test
  void withoutAChoiceItIsTheNotebooksGif() {
    FrameSequence frames = GifRequest.of(new SettingTexts(), 140).frames().orElseThrow();
    assertEquals(new FrameSequence(0, 140, 20, 20, 640, 480), frames);
    assertEquals(List.of(0, 20, 40, 60, 80, 100, 120, 140), iterations(frames));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "19, 20", "20, 2", "140, 8", "2000, 101", "2001, 51", "1000000, 101"})
  void aRunOfAnyLengthHasSomeFramesAndNotTooMany(int last, int expected) {
    assertEquals(expected, GifRequest.of(new SettingTexts(), last).frames().orElseThrow().frames());
  }

  @Test
  void numbersAreReadAsPeopleTypeThem() {
    SettingTexts texts =
        SettingTexts.of(
            "from", " 10 ", "to", "1e2", "every", "25,0", "delay", "50", "width", "320.0", "height",
            "240");
    GifRequest plan = GifRequest.of(texts, 140);
    assertEquals(Optional.of(new FrameSequence(10, 100, 25, 50, 320, 240)), plan.frames());
    assertEquals(List.of(10, 35, 60, 85), iterations(plan.frames().orElseThrow()));
    assertEquals(List.of(), plan.problems());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from=abc            | from takes a whole number from 0 to 140, not “abc”.
          from=-1             | from takes a whole number from 0 to 140, not “-1”.
          to=141              | to takes a whole number from 0 to 140, not “141”.
          every=0             | every takes a whole number from 1 to 140, not “0”.
          every=2.5           | every takes a whole number from 1 to 140, not “2.5”.
          delay=1             | delay takes a whole number from 2 to 6000, not “1”.
          delay=              | delay takes a whole number from 2 to 6000, not “”.
          width=1e400         | width takes a whole number from 120 to 1600, not “1e400”.
          height=nan          | height takes a whole number from 120 to 1600, not “nan”.
          stride=5 | \
              A GIF has no option “stride”. The options are from, to, every, delay, width, height.
          from=100 to=20      | The first frame, of iteration 100, comes after the last, of 20.
          """)
  void impossibleRequestsAreExplained(String options, String sentence) {
    GifRequest plan = GifRequest.of(texts(options), 140);
    assertEquals(List.of(sentence), plan.problems());
    assertEquals(Optional.empty(), plan.frames());
  }

  @Test
  void everyProblemIsSaid() {
    assertEquals(3, GifRequest.of(texts("from=x every=0 foo=1"), 140).problems().size());
  }

  @Test
  void aLongTextIsQuotedInPart() {
    String problem =
        GifRequest.of(SettingTexts.of("from", "9".repeat(5000)), 140).problems().get(0);
    assertEquals(
        "from takes a whole number from 0 to 140, not “" + "9".repeat(40) + "…”.", problem);
  }

  @ParameterizedTest
  @CsvSource({"999, 1", "4999, 5", "5000, 6", "1000000, 1001"})
  void theAdviceAgainstTooManyFramesIsTheLeastThatHelps(int last, int every) {
    FrameSequence frames =
        GifRequest.of(SettingTexts.of("every", Integer.toString(every)), last)
            .frames()
            .orElseThrow();
    assertEquals(true, frames.frames() <= FrameSequence.MAX_FRAMES);
    if (every > 1) {
      GifRequest plan = GifRequest.of(SettingTexts.of("every", Integer.toString(every - 1)), last);
      String frame = Integer.toString(last / (every - 1) + 1);
      assertEquals(
          List.of(
              "This needs "
                  + frame
                  + " frames, but a GIF here has at most 1000. Set every to "
                  + every
                  + "."),
          plan.problems());
    }
  }

  @Test
  void aSequenceOfTooManyFramesCannotBe() {
    assertThrows(IllegalArgumentException.class, () -> new FrameSequence(0, 1000, 1, 20, 640, 480));
    assertThrows(IllegalArgumentException.class, () -> new FrameSequence(2, 1, 1, 20, 640, 480));
    assertThrows(IllegalArgumentException.class, () -> new FrameSequence(-1, 1, 1, 20, 640, 480));
    assertThrows(IllegalArgumentException.class, () -> new FrameSequence(0, 1, 0, 20, 640, 480));
    assertEquals(1000, new FrameSequence(0, 999, 1, 20, 640, 480).frames());
    assertEquals(1, new FrameSequence(3, 3, 1, 20, 640, 480).frames());
  }

  @Test
  void everyOptionHasANameAndALineOfHelp() {
    for (GifOption option : GifOption.values()) {
      assertEquals(Optional.of(option), GifOption.ofKey(option.key()));
      assertFalse(option.help().isBlank() || option.help().endsWith("."), option.key());
    }
    assertEquals(Optional.empty(), GifOption.ofKey("stride"));
  }

  private static SettingTexts texts(String options) {
    SettingTexts texts = new SettingTexts();
    for (String option : options.split(" ")) {
      String[] nameAndText = option.split("=", 2);
      texts.put(nameAndText[0], nameAndText[1]);
    }
    return texts;
  }

  private static List<Integer> iterations(FrameSequence frames) {
    return IntStream.range(0, frames.frames()).mapToObj(frames::iteration).toList();
  }
}
