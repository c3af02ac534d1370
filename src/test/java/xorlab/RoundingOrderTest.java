package xorlab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xorlab.numeric.Exp;
import xorlab.rounding.RoundingOrder;

/**
 * Code whose bits are promised rounds in JavaScript in the order of the source, although TeaVM
 * drops parentheses there. Figures need not have the same bits, so they are not checked.
 */
class RoundingOrderTest {
  private static final List<String> PROMISED_PACKAGES =
      List.of(
          "numeric",
          "numeric/random",
          "paste",
          "paste/text",
          "network",
          "autodiff",
          "formula",
          "formula/tree",
          "experiment",
          "data",
          "optim",
          "training",
          "session",
          "kernel",
          "gradcheck",
          "survey",
          "ledger",
          "diagnostics",
          "page/speed");

  /** The classes that write files whose bytes are the same on every engine. */
  private static final Set<String> PROMISED_EXPORTS =
      Set.of("RunCsv", "SvgNumber", "StateJson", "SvgPath");

  @Test
  void noSumOrProductNeedsTheParenthesesOfItsRightOperand() throws URISyntaxException, IOException {
    Path classes = Path.of(Exp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String diagnostics =
        RoundingOrder.in(promised(classes.resolve("xorlab"))).stream()
            .map(diagnostic -> "\n" + diagnostic)
            .collect(Collectors.joining());
    assertEquals("", diagnostics);
  }

  private static List<byte[]> promised(Path classes) throws IOException {
    List<byte[]> promised = new ArrayList<>();
    for (String name : PROMISED_PACKAGES) {
      addAll(promised, classes.resolve(name), file -> true);
    }
    for (String folder : List.of("export/picture", "export/state")) {
      addAll(
          promised,
          classes.resolve(folder),
          file -> PROMISED_EXPORTS.contains(file.replaceFirst("[$.].*", "")));
    }
    return promised;
  }

  private static void addAll(List<byte[]> to, Path folder, Predicate<String> named)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && named.test(name)) {
          to.add(Files.readAllBytes(file));
        }
      }
    }
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
