import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The files of the course in one language.
 *
 * @param chapters in their order
 * @param glossary a list of definitions
 */
record Course(List<ChapterFile> chapters, Document glossary) {
  static final String GLOSSARY = "glossary.html";

  static Course read(Path folder) throws IOException {
    List<ChapterFile> chapters = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(ChapterFile::isChapter).sorted().toList()) {
        chapters.add(ChapterFile.read(file));
      }
    }
    Path glossary = folder.resolve(GLOSSARY);
    return new Course(
        chapters, ChapterFile.document(Files.exists(glossary) ? Files.readString(glossary) : ""));
  }

  /** The terms of the glossary; each is followed by its definition. */
  List<Element> entries() {
    return glossary.select("dt");
  }

  /** The chapter with this name. */
  Optional<ChapterFile> chapter(String name) {
    return chapters.stream().filter(chapter -> chapter.name().equals(name)).findFirst();
  }

  /** The chapter before (-1) or after (1) another one. */
  Optional<ChapterFile> beside(ChapterFile chapter, int offset) {
    int index = chapters.indexOf(chapter) + offset;
    return index >= 0 && index < chapters.size()
        ? Optional.of(chapters.get(index))
        : Optional.empty();
  }
}
