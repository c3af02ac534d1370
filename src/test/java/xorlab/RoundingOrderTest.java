package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Exp;
import xorlab.rounding.RoundingOrder;

/** JavaScript rounds in the order of the source, although TeaVM drops parentheses there. */
class RoundingOrderTest {
  @Test
  void noSumOrProductNeedsTheParenthesesOfItsRightOperand() throws URISyntaxException {
    Path classes = Path.of(Exp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String findings =
        RoundingOrder.in(classes).stream()
            .map(finding -> "\n" + finding)
            .collect(Collectors.joining());
    assertEquals("", findings);
  }

  /** See {@link xorlab.numeric.Rounding}. */
  @Test
  void nothingIsRoundedByWayOfALong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> found = files.filter(RoundingOrderTest::callsRintOrRound).toList();
      assertEquals(List.of(), found);
    }
  }

  private static boolean callsRintOrRound(Path file) {
    try {
      return file.toString().endsWith(".java")
          && Pattern.compile("Math\\.(rint|round)\\(").matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
