package xorlab.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once in each engine. It, and the methods that run before and after it, may take
 * a {@link Browser} and a {@link Tab}; each engine has one tab for all the tests of a class.
 */
@TestTemplate
@ExtendWith(EveryBrowser.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InEveryBrowser {}
