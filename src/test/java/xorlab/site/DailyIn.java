package xorlab.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The engines in which a test {@link InEveryBrowser} runs in the daily {@link xorlab.Breadth}: all
 * for what every change must keep in each of them, one for what does not differ. Without this, a
 * test runs daily in one of the three, which its name decides, or in those that the run names. A
 * method's goes before its class's.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface DailyIn {
  Browser[] value();
}
