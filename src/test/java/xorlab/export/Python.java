package xorlab.export;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.json.Json;
import xorlab.Skipped;
import xorlab.site.AptGet;
import xorlab.site.ChildProcess;

/**
 * A Python 3 with the modules that a test needs: found on this machine, otherwise installed with
 * {@code apt-get}. If it is not available, the test is skipped and says why; with {@code CI=true}
 * in the environment it fails.
 */
public final class Python {
  private static final Path SCRIPTS = Path.of("src/test/python");
  private static final int MINUTES = 10;

  /** The interpreters found, by modules: looking for NumPy takes as long as a test with it. */
  private static final Map<List<String>, Python> FOUND = new HashMap<>();

  /** Failed attempts, so that they are not repeated for each test. */
  private static final Map<List<String>, String> MISSING = new HashMap<>();

  private final Path program;

  private Python(Path program) {
    this.program = program;
  }

  public static synchronized Python with(String... modules) {
    List<String> names = List.of(modules);
    if (!FOUND.containsKey(names) && !MISSING.containsKey(names)) {
      findOrInstall(names);
    }
    if (MISSING.containsKey(names)) {
      return Skipped.because("Python cannot be had: " + MISSING.get(names) + ".");
    }
    return FOUND.get(names);
  }

  private static void findOrInstall(List<String> modules) {
    Optional<Path> program = find(modules);
    String tried = "no python3 here has " + String.join(" and ", modules);
    for (String module : modules) {
      if (program.isEmpty()) {
        tried += "; " + AptGet.install("python3-" + module.replace('_', '-'));
        program = find(modules);
      }
    }
    if (program.isPresent()) {
      FOUND.put(modules, new Python(program.get()));
    } else {
      MISSING.put(modules, tried);
    }
  }

  /**
   * Debian's own, for which apt-get installs modules, otherwise the first suitable one on the PATH.
   */
  private static Optional<Path> find(List<String> modules) {
    List<Path> programs = new ArrayList<>(List.of(Path.of("/usr/bin/python3")));
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      programs.add(Path.of(folder, "python3"));
    }
    return programs.stream()
        .filter(Files::isExecutable)
        .filter(program -> has(program, String.join(", ", modules)))
        .findFirst();
  }

  private static boolean has(Path program, String modules) {
    List<String> command = List.of(program.toString(), "-c", "import " + modules);
    try (ChildProcess process = ChildProcess.start(command, Map.of())) {
      return process.awaitEnd(MINUTES) == 0;
    }
  }

  /** Runs a script of src/test/python, which reads one JSON file and writes another. */
  public Object run(String script, Object input) {
    try {
      Path in = Files.createTempFile("xor-lab-", ".json");
      Path out = Files.createTempFile("xor-lab-", ".json");
      try {
        Files.writeString(in, new Json().toJson(input));
        run(
            List.of(program.toString(), SCRIPTS.resolve(script).toString(), "" + in, "" + out),
            Path.of(""));
        return new Json().toType(Files.readString(out), Object.class);
      } finally {
        Files.delete(in);
        Files.delete(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a module in a folder, as {@code python3 -m} does. */
  public void runModule(Path folder, String... moduleAndArguments) {
    List<String> command = new ArrayList<>(List.of(program.toString(), "-m"));
    command.addAll(List.of(moduleAndArguments));
    run(command, folder);
  }

  private static void run(List<String> command, Path folder) {
    try (ChildProcess process = ChildProcess.start(command, Map.of(), folder)) {
      if (process.awaitEnd(MINUTES) != 0) {
        Assertions.fail("Failed: " + process);
      }
    }
  }
}
