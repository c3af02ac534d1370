package xorlab.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Records a failed test in target/failures, for each tab that it used: a screenshot, and a text
 * with the failure, the URL, the state of every lab and the console. Its pages stay open until the
 * next test begins. JUnit finds this class by META-INF/services, if
 * junit.jupiter.extensions.autodetection.enabled is set, as Maven does.
 */
public final class FailureRecord
    implements BeforeEachCallback,
        TestExecutionExceptionHandler,
        LifecycleMethodExecutionExceptionHandler {
  private static final Path FOLDER = Path.of("target/failures");

  private static final String STATE =
      """
      return [location.href, ...[...document.querySelectorAll('xor-lab')].map(lab =>
          `${lab.outerHTML.slice(0, 500)} ${JSON.stringify(lab.state)?.slice(0, 5000)}`)]
          .join('\\n');
      """;

  @Override
  public void beforeEach(ExtensionContext test) {
    Browser.leaveIdlePages();
    Browser.tabs().forEach(Tab::forget);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    record(test, failure);
    throw failure;
  }

  @Override
  public void handleBeforeEachMethodExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    record(test, failure);
    throw failure;
  }

  @Override
  public void handleAfterEachMethodExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    record(test, failure);
    throw failure;
  }

  private static void record(ExtensionContext test, Throwable failure) {
    if (failure instanceof TestAbortedException) {
      return;
    }
    for (Tab tab : Browser.tabs()) {
      if (tab.isUsed()) {
        record(test, failure, tab);
      }
    }
  }

  private static void record(ExtensionContext test, Throwable failure, Tab tab) {
    String name =
        "%s.%s %s %s"
            .formatted(
                test.getRequiredTestClass().getSimpleName(),
                test.getRequiredTestMethod().getName(),
                test.getDisplayName(),
                tab.getClass().getSimpleName().replace("Tab", ""));
    String file = name.replaceAll("[^\\w.-]+", "_");
    StringJoiner text = new StringJoiner("\n");
    text.add(name).add("").add(failure.toString()).add("");
    try {
      Files.createDirectories(FOLDER);
      try {
        Files.write(FOLDER.resolve(file + ".png"), tab.screenshot());
        text.add((String) tab.run(STATE)).add("");
        tab.console();
      } catch (RuntimeException | AssertionError e) {
        text.add("The tab does not tell more: " + e);
      }
      tab.heard().forEach(message -> text.add(message.toString()));
      Files.writeString(FOLDER.resolve(file + ".txt"), text + "\n");
      System.out.println("See " + FOLDER.resolve(file) + ".png and .txt");
    } catch (IOException e) {
      throw new UncheckedIOException("The failure of " + name + " could not be recorded.", e);
    }
  }
}
