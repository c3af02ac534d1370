package xorlab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.json.Json;

/** The files under src/test/resources/reference; its README says where each comes from. */
public final class Reference {
  private Reference() {}

  public static String text(String file) {
    try (InputStream stream = Reference.class.getResourceAsStream("/reference/" + file)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no src/test/resources/reference/" + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a CSV file below its header, split at commas. */
  public static List<String[]> csv(String file) {
    return text(file).lines().skip(1).map(line -> line.split(",")).toList();
  }

  /** A JSON file as maps, lists, numbers and texts. */
  public static Object json(String file) {
    return new Json().toType(text(file), Object.class);
  }
}
