import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the pages of the course from its chapters: {@code Chapters COURSE TEMPLATES PREVIEWS
 * SOURCES OUTPUT}. COURSE has the chapters of one language, as files NN-name.html, and
 * glossary.html; TEMPLATES the pages around them, with their words; PREVIEWS pictures NAME.png for
 * links to a chapter, if there are any; SOURCES the project's Java, of which the chapters show
 * lines. It fails, with all that is wrong, if a chapter is.
 */
class Chapters {
  public static void main(String[] arguments) throws IOException {
    Path course = Path.of(arguments[0]);
    List<String> faults = faults(course, Path.of(arguments[3]));
    faults.forEach(System.err::println);
    if (!faults.isEmpty()) {
      System.exit(1);
    }
    write(course, Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[4]));
  }

  /** What is wrong in a folder of chapters. */
  static List<String> faults(Path folder, Path sources) throws IOException {
    Course course = Course.read(folder);
    JavaSources java = new JavaSources(sources);
    Faults faults = new Faults();
    for (ChapterFile chapter : course.chapters()) {
      StructureChecks.run(chapter, faults);
      if (StructureChecks.hasFigure(chapter)) {
        ExpressionChecks.run(chapter, new ChapterState(chapter), java, faults);
      }
    }
    CourseChecks.run(course, faults);
    return faults.all();
  }

  /** Writes the pages of chapters without faults. */
  static void write(Path folder, Path templates, Path previews, Path output) throws IOException {
    new CoursePages(Course.read(folder), templates, previews).write(output);
  }
}
