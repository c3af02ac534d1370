package xorlab.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import xorlab.check.CheckResult;
import xorlab.check.CheckStatus;
import xorlab.paste.Paste;

/** What a script receives. */
class ResultJsonTest {
  @Test
  void aMistakeHasItsNamesAndTheFirstNumberThatDiffers() {
    assertEquals(
        "{\"verdict\":\"mistake\",\"variants\":[\"a\",\"b+c\"],\"first\":\"dW1[0,1]\","
            + "\"sentence\":\"One. Two.\"}",
        ResultJson.of(
            result(
                CheckStatus.MISTAKE,
                "One.",
                "Two.",
                List.of("a", "b+c"),
                Optional.of("dW1[0,1]"))));
  }

  @Test
  void quotesAndControlCharactersAreEscaped() {
    assertEquals(
        "{\"verdict\":\"unread\",\"variants\":[],\"first\":null,"
            + "\"sentence\":\"\\\"\\\\\\u000a\"}",
        ResultJson.of(result(CheckStatus.UNREAD, "\"\\\n", "", List.of(), Optional.empty())));
  }

  private static CheckResult result(
      CheckStatus verdict,
      String headline,
      String explanation,
      List<String> variants,
      Optional<String> first) {
    return new CheckResult(
        verdict,
        headline,
        explanation,
        variants,
        first,
        "",
        Paste.read(""),
        List.of(),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        "",
        true);
  }
}
