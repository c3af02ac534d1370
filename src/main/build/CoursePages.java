import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Writes the pages of a course whose files have been checked. */
final class CoursePages {
  private static final String THIS_PAGE = " aria-current=\"page\"";
  private static final String PART_OF_IT = " aria-current=\"true\"";

  private final Course course;
  private final Path previews;
  private final PageTemplate parts;
  private final PageTemplate chapterPage;
  private final PageTemplate contentsPage;
  private final PageTemplate glossaryPage;
  private final PageTemplate bookletPage;
  private final PageTemplate teachPage;

  CoursePages(Course course, Path templates, Path previews) throws IOException {
    this.course = course;
    this.previews = previews;
    parts = new PageTemplate(templates.resolve("parts.html"));
    chapterPage = new PageTemplate(templates.resolve("chapter.html"));
    contentsPage = new PageTemplate(templates.resolve("contents.html"));
    glossaryPage = new PageTemplate(templates.resolve("glossary.html"));
    bookletPage = new PageTemplate(templates.resolve("booklet.html"));
    teachPage = new PageTemplate(templates.resolve("teach.html"));
  }

  /** Writes learn.html, teach.html and the folder learn. */
  void write(Path folder) throws IOException {
    Path learn = Files.createDirectories(folder.resolve("learn"));
    Booklet booklet = new Booklet(course, bookletPage);
    TeacherPage teacher = new TeacherPage(course, teachPage);
    for (ChapterFile chapter : course.chapters()) {
      ChapterState state = new ChapterState(chapter);
      Element prose = Prose.of(chapter, state, parts);
      String picture = writePicture(chapter, state, learn);
      booklet.add(chapter, prose.clone(), picture);
      teacher.add(chapter, prose.clone());
      Files.writeString(learn.resolve(chapter.name() + ".html"), chapter(chapter, prose, picture));
    }
    Files.writeString(folder.resolve("learn.html"), contents());
    Files.writeString(learn.resolve(Course.GLOSSARY), glossary());
    Map<String, String> frame = frame("booklet", "../", PART_OF_IT);
    frame.put("entries", entries("glossary-"));
    Files.writeString(learn.resolve("booklet.html"), booklet.page(frame));
    Files.writeString(folder.resolve("teach.html"), teacher.page(frame("teach", "", PART_OF_IT)));
  }

  /** Writes the figure as the build draws it, and gives its markup. */
  private String writePicture(ChapterFile chapter, ChapterState state, Path learn)
      throws IOException {
    String name = chapter.figure().attr("data-static");
    if (name.equals("seeds")) {
      return parts.part("seeds-picture", Map.of());
    }
    String caption = chapter.figure().attr("data-caption");
    StaticFigure figure = StaticFigure.of(name, caption, state);
    Files.writeString(learn.resolve(chapter.name() + "-light.svg"), figure.light());
    Files.writeString(learn.resolve(chapter.name() + "-dark.svg"), figure.dark());
    return parts.part(
        "picture",
        Map.of(
            "name", chapter.name(),
            "width", Integer.toString(figure.width()),
            "height", Integer.toString(figure.height()),
            "description", PageTemplate.escaped(figure.description())));
  }

  private String chapter(ChapterFile chapter, Element prose, String picture) throws IOException {
    Map<String, String> values = new HashMap<>(values(chapter));
    values.put("root", "../");
    values.put("current", PART_OF_IT);
    putPreview(chapter, values);
    values.put("head", parts.part("head", values));
    values.put("nav", parts.part("nav", values));
    values.put("dots", dots(chapter));
    values.put("previous", link("previous", course.beside(chapter, -1), ""));
    values.put(
        "next", link("next", course.beside(chapter, 1), chapterPage.part("to-contents", Map.of())));
    Element figure = prose.selectFirst("figure");
    Element lab = figure.selectFirst("xor-lab").attr("bare", true).attr("fragment", true);
    lab.html(parts.part("static", Map.of("picture", picture)));
    values.put("figure", figure.html().strip());
    figure.remove();
    values.put("prose", prose.html().strip());
    return chapterPage.page(values);
  }

  /** What the templates say of a chapter. */
  private Map<String, String> values(ChapterFile chapter) {
    return Map.of(
        "name", chapter.name(),
        "number", Integer.toString(chapter.number()),
        "count", Integer.toString(course.chapters().size()),
        "title", PageTemplate.escaped(chapter.title()),
        "description", PageTemplate.escaped(chapter.meta("description")),
        "question", PageTemplate.escaped(chapter.meta("question")),
        "minutes", chapter.meta("minutes"),
        "caption", PageTemplate.escaped(chapter.figure().attr("data-caption")));
  }

  private void putPreview(ChapterFile chapter, Map<String, String> values) {
    boolean exists = Files.exists(previews.resolve(chapter.name() + ".png"));
    values.put("preview", exists ? chapter.name() + ".png" : "../preview.png");
    values.put("preview-alt", exists ? values.get("caption") : parts.part("preview-alt", Map.of()));
  }

  private String dots(ChapterFile shown) {
    StringBuilder dots = new StringBuilder();
    for (ChapterFile chapter : course.chapters()) {
      Map<String, String> values = new HashMap<>(values(chapter));
      values.put("current", chapter.equals(shown) ? " aria-current=\"step\"" : "");
      dots.append(parts.part("dot", values));
    }
    return dots.toString();
  }

  private String link(String part, Optional<ChapterFile> to, String otherwise) {
    return to.map(chapter -> chapterPage.part(part, values(chapter))).orElse(otherwise);
  }

  private String contents() {
    Map<String, String> values = frame("contents", "", THIS_PAGE);
    StringBuilder list = new StringBuilder();
    for (ChapterFile chapter : course.chapters()) {
      list.append(contentsPage.part("chapter", values(chapter)));
    }
    values.put("chapters", list.toString());
    return contentsPage.page(values);
  }

  private String glossary() {
    Map<String, String> values = frame("glossary", "../", PART_OF_IT);
    values.put("entries", entries(""));
    return glossaryPage.page(values);
  }

  /**
   * The terms with their definitions, and where each is explained first.
   *
   * @param prefix of the ids
   */
  private String entries(String prefix) {
    StringBuilder entries = new StringBuilder();
    for (Element entry : course.entries()) {
      Element term = entry.clone().id(prefix + entry.id());
      Element definition = entry.nextElementSibling().clone();
      for (ChapterFile chapter : course.chapters()) {
        if (chapter.terms().stream().anyMatch(t -> t.attr("data-term").equals(entry.id()))) {
          Map<String, String> values = new HashMap<>(values(chapter));
          values.put("term", entry.id());
          definition.append(glossaryPage.part("first", values));
        }
      }
      entries.append(term.outerHtml()).append(definition.outerHtml()).append('\n');
    }
    return entries.toString();
  }

  /** Head and header of a page that is no chapter. */
  private Map<String, String> frame(String page, String root, String current) {
    Map<String, String> values = new HashMap<>();
    values.put("root", root);
    values.put("current", current);
    values.put("title", parts.part(page + "-title", Map.of()));
    values.put("description", parts.part(page + "-description", Map.of()));
    values.put("preview", root + "preview.png");
    values.put("preview-alt", parts.part("preview-alt", Map.of()));
    values.put("head", parts.part("head", values));
    values.put("nav", parts.part("nav", values));
    return values;
  }
}
