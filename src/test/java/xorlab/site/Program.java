package xorlab.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.manager.SeleniumManager;
import org.openqa.selenium.manager.SeleniumManagerOutput;

/**
 * A program that the browser tests need: found on this machine, otherwise installed with {@code
 * apt-get}, otherwise, if it belongs to Chrome or Firefox, downloaded by Selenium Manager.
 */
enum Program {
  CHROMIUM(
      "chromium",
      "chrome",
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable"),
  CHROMEDRIVER("chromium-driver", "chrome", "chromedriver"),
  FIREFOX("firefox-esr", "firefox", "firefox-esr", "firefox"),
  WEBKIT_DRIVER("webkit2gtk-driver", "", "WebKitWebDriver"),
  MINI_BROWSER("webkit2gtk-driver", "", "MiniBrowser"),
  XVFB("xvfb", "", "Xvfb"),
  NPM("npm", "", "npm"),
  PDFTOTEXT("poppler-utils", "", "pdftotext");

  private static final Map<Program, Path> FOUND = new EnumMap<>(Program.class);
  private static final Map<Program, String> MISSING = new EnumMap<>(Program.class);

  private final String debianPackage;
  private final String seleniumName;
  private final List<String> names;

  Program(String debianPackage, String seleniumName, String... names) {
    this.debianPackage = debianPackage;
    this.seleniumName = seleniumName;
    this.names = List.of(names);
  }

  /** Thrown if a program is not available on this machine; the message says what was tried. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    private Missing(String message) {
      super(message);
    }
  }

  /** The path of the program, which is installed if necessary. Each is searched for only once. */
  Path require() throws Missing {
    synchronized (Program.class) {
      if (!FOUND.containsKey(this) && !MISSING.containsKey(this)) {
        findOrInstall();
      }
      if (MISSING.containsKey(this)) {
        throw new Missing(MISSING.get(this));
      }
      return FOUND.get(this);
    }
  }

  private void findOrInstall() {
    Optional<Path> path = find();
    String tried = names.get(0) + " is not on the PATH";
    if (path.isEmpty()) {
      tried += "; " + AptGet.install(debianPackage);
      path = find();
    }
    if (path.isEmpty() && !seleniumName.isEmpty()) {
      try {
        path = Optional.of(downloadWithSeleniumManager());
      } catch (WebDriverException e) {
        tried += "; Selenium Manager could not get " + seleniumName + ": " + e.getRawMessage();
      }
    }
    if (path.isPresent()) {
      FOUND.put(this, path.get());
    } else {
      MISSING.put(this, tried + ".");
    }
  }

  private Optional<Path> find() {
    return folders().stream()
        .flatMap(folder -> names.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The folders of the PATH, and those in which Debian keeps MiniBrowser. */
  private static List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      folders.add(Path.of(folder));
    }
    Path libraries = Path.of("/usr/lib");
    if (Files.isDirectory(libraries)) {
      try (DirectoryStream<Path> architectures = Files.newDirectoryStream(libraries, "*-linux-*")) {
        for (Path architecture : architectures) {
          folders.add(architecture.resolve("webkit2gtk-4.1"));
          folders.add(architecture.resolve("webkit2gtk-4.0"));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return folders;
  }

  private Path downloadWithSeleniumManager() {
    SeleniumManagerOutput.Result result =
        SeleniumManager.getInstance().getBinaryPaths(List.of("--browser", seleniumName));
    return Path.of(this == CHROMEDRIVER ? result.getDriverPath() : result.getBrowserPath());
  }
}
