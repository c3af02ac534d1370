package xorlab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;

/** The build's program that makes pages of the chapters, compiled from src/main/build. */
final class ChapterTool {
  private static final Path SOURCES = Path.of("src/main/build");
  private static final Path JAVA = Path.of("src/main/java");

  private final Class<?> program;

  /**
   * @param folder for the compiled classes
   */
  ChapterTool(Path folder) throws IOException, ClassNotFoundException {
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-sourcepath",
                SOURCES.toString(),
                "-encoding",
                "UTF-8",
                SOURCES.resolve("Chapters.java").toString());
    assertEquals(0, result, "The program does not compile.");
    ClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, ChapterTool.class.getClassLoader());
    program = loader.loadClass("Chapters");
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
    try {
      Method method = program.getDeclaredMethod(name, types);
      method.setAccessible(true);
      return method.invoke(null, (Object[]) arguments);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new AssertionError(e);
    } catch (InvocationTargetException e) {
      throw new AssertionError("Chapters." + name + ": " + e.getCause(), e.getCause());
    }
  }
}
