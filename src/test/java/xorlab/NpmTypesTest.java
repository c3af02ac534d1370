package xorlab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xorlab.experiment.Setting;
import xorlab.experiment.type.NumberSettingType;
import xorlab.experiment.type.SettingType;
import xorlab.export.gif.GifOption;
import xorlab.optim.StopRule;

/** The types of the npm package agree with the table of settings. */
class NpmTypesTest {
  @Test
  void itsSettingsAreTheTableOfSettings() throws IOException {
    String settings =
        Setting.values().stream().map(NpmTypesTest::declared).collect(Collectors.joining());
    String types = Files.readString(Path.of("src/main/npm/xor-lab.d.ts"));
    assertTrue(types.contains("{\n" + settings + "}"), "It should declare:\n" + settings);
  }

  @Test
  void itsOptionsAreThoseOfAGif() throws IOException {
    String types = Files.readString(Path.of("src/main/npm/xor-lab.d.ts"));
    for (GifOption option : GifOption.values()) {
      String declared = "  /** %s */\n  %s?: number;\n".formatted(option.help(), option.key());
      assertTrue(types.contains(declared), "It should declare:\n" + declared);
    }
  }

  private static String declared(Setting<?> setting) {
    return "  /** %s */\n  \"%s\"?: %s;\n"
        .formatted(setting.help(), setting.key(), type(setting.type()));
  }

  /** The value as in the state: a number, true or false if possible, otherwise a string. */
  private static String type(SettingType<?> type) {
    if (type instanceof SettingType.Choice<?> choice) {
      return choice.words().stream().map(NpmTypesTest::literal).collect(Collectors.joining(" | "));
    }
    if (type instanceof SettingType.OrKeyword<?> or
        && or.type() instanceof NumberSettingType.IntegerRange) {
      return "number | " + literal(or.keyword());
    }
    if (type instanceof SettingType.Stop) {
      return StopRule.Kind.WORDS.stream()
          .map(kind -> literal(SettingType.word(kind)))
          .collect(Collectors.joining(" | ", "number | ", ""));
    }
    if (type instanceof SettingType.Flag) {
      return "boolean";
    }
    boolean number =
        type instanceof NumberSettingType.IntegerRange
            || type instanceof NumberSettingType.Seed
            || type instanceof NumberSettingType.Decimal;
    return number ? "number" : "string";
  }

  private static String literal(String word) {
    return '"' + word + '"';
  }
}
