package xorlab;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.openqa.selenium.json.Json;

/** The files in src/test/resources/reference; the README there says where each comes from. */
public final class Reference {
  private Reference() {}

  /** The lines of a table, its heading left out. */
  public static List<String> lines(String name) {
    return text(name).lines().skip(1).toList();
  }

  /** The rows of a table, its heading left out, split at commas. */
  public static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split(",")).toList();
  }

  /** A JSON file as maps, lists, numbers and texts. */
  public static Object json(String name) {
    return new Json().toType(text(name), Object.class);
  }

  public static BufferedImage image(String name) {
    try (InputStream stream = open(name)) {
      return ImageIO.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A double as C prints it. */
  public static double number(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }

  private static String text(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream stream = Reference.class.getResourceAsStream("/reference/" + name);
    if (stream == null) {
      throw new IllegalArgumentException("There is no src/test/resources/reference/" + name);
    }
    return stream;
  }
}
