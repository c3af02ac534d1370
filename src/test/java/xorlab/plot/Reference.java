package xorlab.plot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Files of what matplotlib 3.6.3 says and draws, in src/test/resources/reference. */
final class Reference {
  private Reference() {}

  /** The lines of a table, its heading left out. */
  static List<String> lines(String name) {
    try (InputStream in = open(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage image(String name) {
    try (InputStream in = open(name)) {
      return ImageIO.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Reference.class.getResourceAsStream("/reference/" + name);
  }
}
