package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
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
}
