package xorlab.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import xorlab.Breadth;

/** Runs a test once in each browser, for {@link InEveryBrowser}. */
final class EveryBrowser implements TestTemplateInvocationContextProvider {
  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  /** A run in one browser only has nothing to do for a test of another one. */
  @Override
  public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext test) {
    ExtensionContext testClass = test.getParent().orElseThrow();
    return browsers(test).stream().map(browser -> new Round(browser, testClass));
  }

  private static List<Browser> browsers(ExtensionContext test) {
    List<Browser> ofTheTest = List.of(Browser.values());
    if (Breadth.current() == Breadth.DAILY) {
      Optional<DailyIn> daily =
          AnnotationSupport.findAnnotation(test.getElement(), DailyIn.class)
              .or(() -> AnnotationSupport.findAnnotation(test.getTestClass(), DailyIn.class));
      if (daily.isPresent()) {
        ofTheTest = Arrays.asList(daily.get().value());
      } else if (!Browser.areChosen()) {
        ofTheTest = List.of(inTurn(test.getRequiredTestMethod().getName()));
      }
    }
    return ofTheTest.stream().filter(Browser.ofThisRun()::contains).toList();
  }

  /** Half of the tests have Chromium, a quarter each of the others. */
  private static Browser inTurn(String name) {
    return switch (Math.floorMod(name.hashCode(), 4)) {
      case 0 -> Browser.FIREFOX;
      case 1 -> Browser.WEBKIT;
      default -> Browser.CHROMIUM;
    };
  }

  private record Round(Browser browser, ExtensionContext testClass)
      implements TestTemplateInvocationContext,
          BeforeEachCallback,
          AfterEachCallback,
          ParameterResolver {
    @Override
    public String getDisplayName(int number) {
      return browser.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      if (context.getExecutionException().isEmpty()) {
        Site.leave(tab());
      }
    }

    /** Opens the tab before anything needs it, because only here can a test be skipped. */
    @Override
    public void beforeEach(ExtensionContext context) {
      tab().newConsoleMessages(); // of the test before
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == Tab.class || type == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Browser.class ? browser : tab();
    }

    /** The tab of this class of tests; JUnit closes what is in its store after the last test. */
    private Tab tab() {
      return testClass
          .getStore(Namespace.create(EveryBrowser.class))
          .getOrComputeIfAbsent(browser, key -> browser.open(), Tab.class);
    }
  }
}
