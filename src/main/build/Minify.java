import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Minifies scripts with Terser: {@code Minify TERSER FOLDER NAME...} writes NAME-min.js for each
 * NAME-function.js in the folder. TERSER is the path of Terser's script on the class path. It runs
 * in an embedded V8, so that the build needs only a JDK.
 *
 * <p>Terser renames local names and inlines what is used once. It neither reorders arithmetic, as
 * its option unsafe_math would, nor renames properties. Its output is ASCII: a browser reads a
 * script in the encoding of the page that loads it, unless it is told another one.
 */
class Minify {
  private static final String OPTIONS =
      "{ ecma: 2022, mangle: true, compress: { passes: 3, hoist_funs: true, loops: false,"
          + " collapse_vars: false, lhs_constants: false },"
          + " format: { ascii_only: true, wrap_iife: true } }";

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]);
    try (V8Runtime v8 = V8Host.getV8Instance().createV8Runtime()) {
      // Terser expects this global object, but does not use it without source maps.
      v8.getExecutor("globalThis.sourceMap = {};").executeVoid();
      v8.getExecutor(resource(arguments[0])).executeVoid();
      for (int i = 2; i < arguments.length; i++) {
        Path script = folder.resolve(arguments[i] + "-function.js");
        v8.getGlobalObject().set("code", Files.readString(script));
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

  private static String resource(String name) throws IOException {
    try (InputStream script = Minify.class.getClassLoader().getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
