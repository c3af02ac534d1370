package xorlab.page;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Makes three tests of one, as {@link InEveryBrowser} says. */
final class EveryBrowser implements TestTemplateInvocationContextProvider {
  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext test) {
    ExtensionContext testClass = test.getParent().orElseThrow();
    return Stream.of(Browser.values()).map(browser -> new Round(browser, testClass));
  }

  private record Round(Browser browser, ExtensionContext testClass)
      implements TestTemplateInvocationContext, BeforeEachCallback, ParameterResolver {
    @Override
    public String getDisplayName(int number) {
      return browser.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    /** Opens the tab before anything needs it: only from here can a test be skipped. */
    @Override
    public void beforeEach(ExtensionContext context) {
      tab();
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
