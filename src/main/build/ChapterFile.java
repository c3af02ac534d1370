import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A chapter as it stands in its file, {@code NN-name.html}.
 *
 * @param file the file's name
 * @param number from 1
 * @param name as in the page's address
 * @param document the file, which is not changed
 */
record ChapterFile(String file, int number, String name, Document document) {
  private static final Pattern FILE = Pattern.compile("(\\d\\d)-([a-z-]+)\\.html");

  static boolean isChapter(Path path) {
    return FILE.matcher(path.getFileName().toString()).matches();
  }

  static ChapterFile read(Path path) throws IOException {
    String file = path.getFileName().toString();
    Matcher name = FILE.matcher(file);
    name.matches();
    return new ChapterFile(
        file, Integer.parseInt(name.group(1)), name.group(2), document(Files.readString(path)));
  }

  /** Parses a file so that its elements know their lines. */
  static Document document(String text) {
    Document document = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
    document.outputSettings().prettyPrint(false);
    return document;
  }

  String title() {
    return document.title();
  }

  /** The content of {@code <meta name>}; empty if there is none. */
  String meta(String name) {
    return document.select("meta[name=" + name + "]").attr("content").strip();
  }

  Element body() {
    return document.body();
  }

  /** The live figure, which comes first. */
  Element figure() {
    return body().selectFirst("figure");
  }

  Element lab() {
    return figure().selectFirst("xor-lab");
  }

  /** The terms that are explained here. */
  List<Element> terms() {
    return body().select("dfn[data-term]");
  }
}
