package xorlab.page.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine that the benchmark ran on. */
final class Machine {
  private Machine() {}

  /** "AMD EPYC, 2 processors, Linux". */
  static String describe() {
    int processors = Runtime.getRuntime().availableProcessors();
    return model() + ", " + processors + " processors, " + System.getProperty("os.name");
  }

  private static String model() {
    Matcher model = Pattern.compile("model name\\s*: (.+)").matcher(read(Path.of("/proc/cpuinfo")));
    return model.find() ? model.group(1).strip() : System.getProperty("os.arch");
  }

  /** "Chromium 156.0", as the browser calls itself. */
  static String browser(String userAgent) {
    Matcher version = Pattern.compile("(Chrome|Firefox)/([0-9.]+)").matcher(userAgent);
    return version.find()
        ? version.group(1).replace("Chrome", "Chromium") + " " + version.group(2)
        : userAgent;
  }

  /** The load average of the last minute; empty where the system does not report it. */
  static String load() {
    String load = read(Path.of("/proc/loadavg"));
    return load.isEmpty() ? "" : load.split(" ")[0];
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }
}
