package xorlab.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The engines in which a test {@link InEveryBrowser} runs in the daily {@link xorlab.Breadth}, for
 * tests of what does not differ between engines; one case of such a class runs in all of them, for
 * smoke. Without this a test runs in every engine daily. A method's goes before its class's.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface DailyIn {
  Browser[] value();
}
