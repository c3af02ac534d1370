import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Minifies scripts with Terser: {@code Minify TERSER SOURCES FOLDER NAME...} writes NAME-min.js for
 * each NAME-function.js in the folder. TERSER is the path of Terser's script on the class path. It
 * runs in an embedded V8, so that the build needs only a JDK. The words of SOURCES keep their
 * names.
 *
 * <p>Terser renames local names and inlines what is used once. It does not reorder arithmetic, as
 * its option unsafe_math would. Of the properties it renames only the fields of Java objects, as
 * {@link FieldNames} says, and none that a browser has too. Its output is ASCII: a browser reads a
 * script in the encoding of the page that loads it, unless it is told another one.
 */
class Minify {
  private static final String OPTIONS =
      "{ ecma: 2022, mangle: { properties: { only_cache: true } },"
          + " nameCache: { props: { props: fields } },"
          + " compress: { passes: 3, hoist_funs: true, loops: false, collapse_vars: false,"
          + " lhs_constants: false },"
          + " format: { ascii_only: true, wrap_iife: true } }";

  public static void main(String[] arguments) throws Exception {
    Set<String> reserved = FieldNames.wordsOf(Path.of(arguments[1]));
    Path folder = Path.of(arguments[2]);
    try (V8Runtime v8 = V8Host.getV8Instance().createV8Runtime()) {
      // Terser expects these global objects: the first it uses for source maps only.
      v8.getExecutor("globalThis.sourceMap = {}; globalThis.global = globalThis;").executeVoid();
      v8.getExecutor(resource(arguments[0])).executeVoid();
      for (int i = 3; i < arguments.length; i++) {
        Path script = folder.resolve(arguments[i] + "-function.js");
        String code = Files.readString(script);
        v8.getGlobalObject().set("code", code);
        v8.getGlobalObject().set("fields", "");
        v8.getExecutor("fields = { " + properties(FieldNames.shorten(code, reserved)) + " };")
            .executeVoid();
        v8.getExecutor(
                "Terser.minify(code, "
                    + OPTIONS
                    + ").then(({ code }) => (globalThis.minified = code),"
                    + " (error) => (globalThis.failure = String(error)));")
            .executeVoid();
        v8.await();
        if (v8.getGlobalObject().has("failure")) {
          throw new IllegalStateException(
              script + ": " + v8.getGlobalObject().getString("failure"));
        }
        Files.writeString(
            folder.resolve(arguments[i] + "-min.js"), v8.getGlobalObject().getString("minified"));
      }
    }
  }

  /** The names as Terser's cache has them: with a dollar sign in front. */
  private static String properties(Map<String, String> names) {
    StringBuilder properties = new StringBuilder();
    names.forEach((name, shorter) -> properties.append("$%s: '%s', ".formatted(name, shorter)));
    return properties.toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream script = Minify.class.getClassLoader().getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
