package xorlab.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once in each browser. It, and the methods that run before and after it, may have
 * parameters of type {@link Browser} and {@link Tab}; each browser has one tab for all tests of a
 * class.
 */
@TestTemplate
@ExtendWith(EveryBrowser.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InEveryBrowser {}
