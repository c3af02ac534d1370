package xorlab.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files in src/test/resources/xorlab/check. */
final class CheckFile {
  private CheckFile() {}

  static String text(String name) {
    try (InputStream stream = CheckFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no src/test/resources/xorlab/check/" + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
