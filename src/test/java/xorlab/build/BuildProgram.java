package xorlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A program of the build, compiled from src/main/build: the tests are compiled before it is. */
public final class BuildProgram {
  private static final Path SOURCES = Path.of("src/main/build");

  private final Class<?> program;

  /**
   * @param folder for the compiled classes
   */
  public BuildProgram(String name, Path folder) throws IOException, ClassNotFoundException {
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
                SOURCES.resolve(name + ".java").toString());
    assertEquals(0, result, "The program does not compile.");
    ClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, BuildProgram.class.getClassLoader());
    program = loader.loadClass(name);
  }

  /** Calls a static method with parameters of these types. What it throws is the cause. */
  public Object call(String name, Class<?>[] types, Object... arguments) {
    try {
      Method method = program.getDeclaredMethod(name, types);
      method.setAccessible(true);
      return method.invoke(null, arguments);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new AssertionError(e);
    } catch (InvocationTargetException e) {
      throw new AssertionError(program.getName() + "." + name + ": " + e.getCause(), e.getCause());
    }
  }
}
