package xorlab.rounding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import xorlab.rounding.RoundingOrder.Finding;

/** What {@link RoundingOrder} reports, and what it does not. */
class PatternsTest {
  private static List<Finding> findings(Class<?>... types) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    for (Class<?> type : types) {
      String file = "/" + type.getName().replace('.', '/') + ".class";
      try (InputStream in = type.getResourceAsStream(file)) {
        classes.add(in.readAllBytes());
      }
    }
    return RoundingOrder.in(classes);
  }

  private static List<String> methods(Class<?>... types) throws IOException {
    return findings(types).stream().map(Finding::method).toList();
  }

  @Test
  void findsTheRightOperandsThatLoseTheirParentheses() throws IOException {
    assertEquals(
        List.of(
            "sum",
            "difference",
            "addedDifference",
            "product",
            "quotient",
            "multipliedQuotient",
            "remainderByProduct",
            "remainderByQuotient",
            "ofFloats",
            "castToFloat"),
        methods(Patterns.InPlace.class));
  }

  @Test
  void followsVariablesHoweverOftenTheyAreRead() throws IOException {
    assertEquals(
        List.of("readOnce", "readTwice", "readTwice"), methods(Patterns.ThroughAVariable.class));
  }

  @Test
  void followsResults() throws IOException {
    assertEquals(
        List.of("ofAStaticMethod", "ofAMethodThatCallsIt"), methods(Patterns.ThroughACall.class));
  }

  @Test
  void followsOverriding() throws IOException {
    assertEquals(
        List.of("added"),
        methods(Patterns.ThroughAnOverride.class, Patterns.ThroughAnOverride.Overriding.class));
    assertEquals(List.of(), methods(Patterns.ThroughAnOverride.class));
  }

  @Test
  void followsArguments() throws IOException {
    assertEquals(List.of("added"), methods(Patterns.ThroughAParameter.class));
  }

  @Test
  void followsFieldsOfObjects() throws IOException {
    assertEquals(List.of("added"), methods(Patterns.ThroughAField.class));
    assertEquals(List.of("added"), methods(Patterns.ThroughARecord.class));
  }

  @Test
  void followsLambdasAndMethodReferences() throws IOException {
    assertEquals(List.of("addedResult", "addedParameter"), methods(Patterns.ThroughALambda.class));
  }

  @Test
  void leavesAloneWhatKeepsItsOrder() throws IOException {
    assertEquals(List.of(), findings(Patterns.Safe.class));
  }

  @Test
  void saysWhereAndWhatToWriteInstead() throws IOException {
    assertEquals(
        "xorlab.rounding.Patterns$ThroughAParameter.added, line 106: the right operand of this +"
            + " may be what xorlab.rounding.Patterns$ThroughAParameter.difference, line 110"
            + " computes: put the sum first, or subtract the negated difference (a - -b)",
        findings(Patterns.ThroughAParameter.class).get(0).toString());
  }
}
