package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.export.state.JsonValue.ArrayValue;
import xorlab.export.state.JsonValue.Literal;
import xorlab.export.state.JsonValue.NumberValue;
import xorlab.export.state.JsonValue.ObjectValue;
import xorlab.export.state.JsonValue.StringValue;

/** JSON as RFC 8259 has it, up to its limits, and where an error is. */
class JsonParserTest {
  @Test
  void valuesOfEveryKindWithBlanksOfEveryKind() throws InvalidFileException {
    ObjectValue expected =
        new ObjectValue(
            List.of("a", "b", ""),
            List.of(
                new ArrayValue(List.of(new Literal("true"), new Literal("null"))),
                new ArrayValue(List.of()),
                new ObjectValue(List.of(), List.of())));
    String text = "\uFEFF \t\r\n{ \"a\"\t:\r[true\n, null ] ,\"b\":[ ],\"\":{ }} ";
    assertEquals(expected, JsonParser.parse(text));
    assertEquals(Optional.of(new ArrayValue(List.of())), expected.value("b"));
    assertEquals(Optional.empty(), expected.value("c"));
  }

  @Test
  void escapesAreResolved() throws InvalidFileException {
    assertEquals(
        new StringValue("\"\\/\b\f\n\r\tx"), JsonParser.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\tx\""));
    assertEquals(
        new StringValue("\u09af\u09AF\uabcd\uEF01"),
        JsonParser.parse("\"\\u09af\\u09AF\\uabCD\\uEf01\""));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0, -0.0", "10.25, 10.25", "-1e3, -1000", "9E-2, 0.09", "1.5e+1, 15"})
  void numbersKeepTheirSpelling(String spelling, double value) throws InvalidFileException {
    assertEquals(new NumberValue(spelling, value), JsonParser.parse(spelling));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "1e+",
        "1e5.",
        "tru",
        "[1,]",
        "[1 2]",
        "[",
        "{\"a\"}",
        "{\"a\":}",
        "{a:1}",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "\"\\x\"",
        "\"\\u12g4\"",
        "\"\n\"",
        "\"a",
        "1 1",
        "'a'"
      })
  void nothingElseIsTaken(String text) {
    assertTrue(error(text).startsWith("The file cannot be read as JSON: in line "), text);
  }

  @Test
  void anErrorIsWhereItIs() {
    assertEquals(at(1, 1, "there should be a JSON value, but the file ends"), error(""));
    assertEquals(
        at(3, 2, "there should be a JSON value, but there is “maybe”"), error("[\n\n maybe, 1]"));
    assertEquals(at(2, 3, "the name “a” appears twice"), error("{\"a\":1,\n  \"a\":2}"));
    assertEquals(at(1, 2, "the number 1e309 is too large"), error("[1e309]"));
    assertEquals(
        at(1, 4, "there should be nothing after the value, but there is “]”"), error("[1]]"));
    assertEquals(
        at(1, 1, "there should be a JSON value, but there is “abcdefghijklmnopqrst”"),
        error("abcdefghijklmnopqrstuvwxyz"));
    assertEquals(
        at(1, 2, "there should be a quotation mark at the end of a text, but the file ends"),
        error("\""));
  }

  @Test
  void upToSixteenLevelsAndAHundredNames() throws InvalidFileException {
    JsonParser.parse("[".repeat(16) + "]".repeat(16));
    assertEquals(
        at(1, 17, "brackets are nested more than 16 deep"), error("[".repeat(17) + "]".repeat(17)));
    JsonParser.parse("[" + "[[]],".repeat(20) + "[]]"); // many, but not deep
    ObjectValue hundred = (ObjectValue) JsonParser.parse(names(100));
    assertEquals(100, hundred.names().size());
    assertTrue(error(names(101)).endsWith(", an object has more than 100 names."));
  }

  private static String names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"" + i + "\":0")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String at(int line, int column, String what) {
    return "The file cannot be read as JSON: in line "
        + line
        + ", column "
        + column
        + ", "
        + what
        + ".";
  }

  private static String error(String text) {
    return assertThrows(InvalidFileException.class, () -> JsonParser.parse(text)).getMessage();
  }
}
