package xorlab;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xorlab.export.GifOption;
import xorlab.training.Kind;
import xorlab.training.Setting;

/** What the types of the npm package say of the settings is what the table of settings says. */
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
      String declared = "  /** %s */\n  %s?: number;\n".formatted(option.help(), option.label());
      assertTrue(types.contains(declared), "It should declare:\n" + declared);
    }
  }

  private static String declared(Setting<?> setting) {
    return "  /** %s */\n  \"%s\"?: %s;\n"
        .formatted(setting.help(), setting.label(), type(setting.kind()));
  }

  /** As the state writes the value: a number, true or false where it can. */
  private static String type(Kind<?> kind) {
    if (kind instanceof Kind.Choice<?> choice) {
      return choice.words().stream().map(NpmTypesTest::literal).collect(Collectors.joining(" | "));
    }
    if (kind instanceof Kind.OrWord<?> or && or.kind() instanceof Kind.Whole) {
      return "number | " + literal(or.word());
    }
    if (kind instanceof Kind.Flag) {
      return "boolean";
    }
    boolean number =
        kind instanceof Kind.Whole || kind instanceof Kind.Seed || kind instanceof Kind.Decimal;
    return number ? "number" : "string";
  }

  private static String literal(String word) {
    return '"' + word + '"';
  }
}
