package xorlab.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test, or a class of them, that opens Chromium itself, since it needs features of its DevTools.
 * A run in other browsers omits it.
 */
@ExtendWith(InChromium.Condition.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@interface InChromium {
  /** Whether this is a run in Chromium. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      return Browser.ofThisRun().contains(Browser.CHROMIUM)
          ? ConditionEvaluationResult.enabled("This run is in Chromium")
          : ConditionEvaluationResult.disabled("This run is in other browsers than Chromium");
    }
  }
}
