package xorlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of TeaVM's classes get the same few names, and never two in one object. */
class FieldNamesTest {
  @TempDir static Path folder;

  private static BuildProgram program;

  @BeforeAll
  static void compile() throws Exception {
    program = new BuildProgram("FieldNames", folder);
  }

  @Test
  void classesThatShareNoObjectShareNames() {
    assertEquals(
        Map.of("Ru", "a", "Ev", "a", "D4", "b"),
        shorten(
            """
            function X(){this.$id$=0;}
            function Y(){this.Ru=G$;}
            function Z(){let a=this;a.Ev=null;a.D4=0.0;}
            """));
  }

  @Test
  void fieldsOfASubclassComeAfterThoseOfItsSuperclasses() {
    assertEquals(
        Map.of("Ru", "a", "Ev", "b", "D4", "c", "S9", "d"),
        shorten(
            """
            let Bb=superclass=>{if(superclass===0){}},
            function Y(){this.Ru=G$;}
            function Z(){Y.call(this);this.Ev=null;}
            Q=Bb(Z),I=Bb(0),
            function R(){let a=this;Q.call(a);a.D4=0;a.
            S9=null;}
            """));
  }

  @Test
  void namesOfOtherPropertiesAndWordsOfTheSourcesAreKept() {
    assertEquals(
        Map.of("Ev", "d"), // "c" would be that of the first field
        shorten("function Y(){this.at=0;this.Ev=0;} z=b=>{return b.a+b.b;}", "at"));
  }

  @Test
  void anUnknownFormFailsTheBuild() {
    for (String script :
        new String[] {
          "function Y(){this.Ru=f();}", // a value that is no literal
          "function Z(){Y.call(this);this.Ru=0;}", // a superclass that is nowhere
          "function Y(){this.Ru=G$;}function Z(){this.Ru=0;}",
        }) {
      AssertionError error = assertThrows(AssertionError.class, () -> shorten(script), script);
      assertTrue(error.getCause() instanceof IllegalStateException, script);
    }
  }

  private static Object shorten(String script, String... reserved) {
    return program.call(
        "shorten", new Class<?>[] {String.class, Set.class}, script, Set.of(reserved));
  }
}
