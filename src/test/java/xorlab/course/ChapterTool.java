package xorlab.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import xorlab.build.BuildProgram;

/** The build's program that makes pages of the chapters. */
final class ChapterTool {
  private static final Path JAVA = Path.of("src/main/java");

  private final BuildProgram program;

  /**
   * @param folder for the compiled classes
   */
  ChapterTool(Path folder) throws IOException, ClassNotFoundException {
    program = new BuildProgram("Chapters", folder);
  }

  /** What is wrong with the chapters in a folder. */
  List<String> faults(Path course) {
    return ((List<?>) call("faults", course, JAVA)).stream().map(Object::toString).toList();
  }

  /** Writes the pages of the chapters in a folder. */
  void write(Path course, Path templates, Path output) {
    call("write", course, templates, course.resolveSibling("previews"), output);
  }

  private Object call(String name, Path... arguments) {
    Class<?>[] types = new Class<?>[arguments.length];
    Arrays.fill(types, Path.class);
    return program.call(name, types, (Object[]) arguments);
  }
}
