package xorlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.words.LessonWords;

class EntryCheckTest {
  private static Optional<String> problem(String typed) {
    return EntryCheck.problem(-0.3453, 2, typed);
  }

  @Test
  void aRoundedNumberIsRight() {
    for (String typed : new String[] {"-0.35", "-0.345", "-0.34", "\u22120,35", " -3.5e-1 "}) {
      assertEquals(Optional.empty(), problem(typed), typed);
    }
  }

  @Test
  void aWrongNumberSaysInWhichDirection() {
    assertEquals(Optional.of(LessonWords.NUMBER_SIGN), problem("0.35"));
    assertEquals(Optional.of(LessonWords.NUMBER_TOO_SMALL), problem("-0.4"));
    assertEquals(Optional.of(LessonWords.NUMBER_TOO_LARGE), problem("0"));
    assertEquals(Optional.of(LessonWords.NUMBER_TOO_LARGE), problem("1e999"));
  }

  @Test
  void whatIsNoNumberIsNotIgnored() {
    for (String typed : new String[] {"", "abc", "1 2", "nan"}) {
      assertEquals(Optional.of(LessonWords.notANumber(2)), problem(typed), typed);
    }
  }
}
