package xorlab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chapters, and that the build notices what is wrong in one. */
class ChaptersTest {
  private static final Path COURSE = Path.of("src/main/learn/en");
  private static final Path TEMPLATES = Path.of("target/webapp/templates");

  private static final String GLOSSARY =
      """
      <dl><dt id="loss">loss</dt><dd>How wrong the network is.</dd></dl>
      """;

  private static final String CHAPTER =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <title>A sample</title>
      <meta name="description" content="A description.">
      <meta name="question" content="A question?">
      <meta name="minutes" content="5">
      <meta name="needs" content="Nothing.">
      <meta name="gives" content="Something.">
      <meta name="mistaken" content="An idea.">
      </head>
      <body>
      <figure data-static="network" data-caption="A network">
        <xor-lab seed="0" view="network"></xor-lab>
        <xor-slider name="p" min="0" max="1" step="0.1" value="0.5">p</xor-slider>
      </figure>
      <p>The <dfn data-term="loss">loss</dfn> is <xor-value of="L"></xor-value>, and p is
      <xor-value of="p" digits="1"></xor-value>. See <a href="#dw">equation 2</a>, the
      <a href="../index.html#seed=3">lab</a> and the <a href="glossary.html#loss">loss</a>.</p>
      <xor-predict name="larger">
        <p>Which is larger?</p>
        <dl><dt data-right>One</dt><dd>So it is.</dd><dt>Two</dt><dd>If it were.</dd></dl>
      </xor-predict>
      <section until="larger"><p>Here is <xor-value of="dW2" digits="3"></xor-value>.</p></section>
      <xor-formula n="2" id="dw">dW2 = dZ2.T @ A1</xor-formula>
      <p>Point at <xor-term of="dZ2">dZ2</xor-term>.</p>
      <xor-task name="balance" goal="abs(db2) &lt;= 0.1">
        <p>Balance the errors. <button type="button" data-xor-set="seed=4">Seed 4</button></p>
        <xor-meter of="db2" from="-2" to="2" low="-0.1" high="0.1">db2</xor-meter>
        <p when="db2 > 0.1">Too high.</p>
        <p when="1">Too low.</p>
        <p data-met>Done.</p>
        <ol data-help><li>First.</li><li>Second.</li><li>Third.</li></ol>
      </xor-task>
      <xor-gaps until="larger"><pre>dZ2 = y - A2</pre></xor-gaps>
      <pre data-language="NumPy">dW2 = dZ2.T @ A1</pre>
      <pre data-language="Java">transposedMultiply(dZ[i], A[i - 1], dW[i]); // dW = dZᵀ A</pre>
      <p data-remember>A sentence.</p>
      </body>
      </html>
      """;

  private static ChapterTool tool;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException, ClassNotFoundException {
    tool = new ChapterTool(folder);
  }

  /**
   * A chapter with something wrong.
   *
   * @param right what the sample has
   * @param wrong what stands there instead
   * @param fault a part of what the build says
   */
  record Case(String right, String wrong, String fault) {}

  static List<Case> cases() {
    return List.of(
        new Case("<title>A sample</title>", "", "01-sample.html: It has no title."),
        new Case("<meta name=\"gives\" content=\"Something.\">", "", "lacks <meta name=\"gives\""),
        new Case("content=\"5\"", "content=\"five\"", "minutes are a whole number"),
        new Case("<xor-lab seed=\"0\" view=\"network\"></xor-lab>", "", "exactly one <xor-lab>"),
        new Case("<figure", "<p>Before.</p><figure", "13: The figure must be the first"),
        new Case(" data-caption=\"A network\"", "", "13: The figure needs a data-caption"),
        new Case("data-static=\"network\"", "data-static=\"net\"", "must be one of network,"),
        new Case("seed=\"0\"", "seed=\"0\" theme=\"dark\"", "The reader chooses the theme"),
        new Case("seed=\"0\"", "seed=\"none\"", ":14: "),
        new Case("seed=\"0\"", "sed=\"0\"", "sed"),
        new Case("<p>Point", "<p class=\"big\">Point", "classes and scripts are the build's"),
        new Case("<p>Point", "<h3>Point</h3><p>Point", "headings of a chapter are <h2>"),
        new Case("</xor-term>.", "</xor-term> <xor-formula>A1</xor-formula>", "cannot be in a <p>"),
        new Case("<xor-predict name=\"larger\">", "<xor-predict>", "needs the attribute name"),
        new Case("<dt>Two</dt><dd>If it were.</dd>", "", "two choices at least"),
        new Case("<dt data-right>", "<dt>", "needs a right choice"),
        new Case("<dd>If it were.</dd>", "", "The choice \"Two\" needs its answer"),
        new Case("<li>Third.</li>", "", "A task has three helps"),
        new Case(" goal=\"abs(db2) &lt;= 0.1\"", "", "Nothing tells when the task is met"),
        new Case("data-language=\"NumPy\"", "", "It needs the line of NumPy"),
        new Case("transposedMultiply(dZ", "transposedTimes(dZ", "has the line \"transposedTimes"),
        new Case("<p data-remember>A sentence.</p>", "", "a sentence worth remembering"),
        new Case("A sentence.</p>", "A sentence.</p><p>More.</p>", "must be the last element"),
        new Case(
            "<xor-value of=\"L\">", "<xor-value of=\"L\" places=\"3\">", "no attribute places"),
        new Case(
            "<xor-term of=\"dZ2\">dZ2</xor-term>",
            "<xor-word>a</xor-word>",
            "no element <xor-word>"),
        new Case("of=\"L\"", "of=\"loss\"", "\"loss\": "),
        new Case("of=\"L\"", "of=\"A1 @ W2\"", "\"A1 @ W2\": Cannot multiply"),
        new Case("of=\"L\"", "of=\"A1 @\"", "\"A1 @\": "),
        new Case("<xor-term of=\"dZ2\">", "<xor-term of=\"dZ7\">", "\"dZ7\": "),
        new Case(
            "dW2 = dZ2.T @ A1</xor-f", "dW2 = dZ2 @ A1</xor-f", "\"dZ2 @ A1\": Cannot multiply"),
        new Case("<pre>dZ2 = y - A2", "<pre>dZ2 = y - A7", "A7"),
        new Case("abs(db2) &lt;= 0.1", "abs(db2) &lt;= 1", "holds already when the chapter opens"),
        new Case(
            "when=\"db2 > 0.1\">Too high.</p>\n  <p when=\"1\">",
            "when=\"db2 > 5\">",
            "no <p when> holds"),
        new Case("digits=\"1\"", "digits=\"many\"", "a number from 0 to 17"),
        new Case(
            "<p when=\"1\">",
            "<xor-entry of=\"L\">a</xor-entry><xor-entry of=\"L\">b</xor-entry><p when=\"1\">",
            "Two of its inputs ask for the same"),
        new Case("seed=4\"", "sede=4\"", "sede"),
        new Case("max=\"1\"", "max=\"one\"", "max is not a number"),
        new Case("until=\"larger\"><p>", "until=\"other\"><p>", "It waits for other"),
        new Case("name=\"balance\"", "name=\"larger\"", "The name larger stands in"),
        new Case("data-term=\"loss\"", "data-term=\"cost\"", "has no <dt id=\"cost\">"),
        new Case(
            "<dfn data-term=\"loss\">loss</dfn>",
            "loss",
            "No chapter has <dfn data-term=\"loss\">"),
        new Case(
            "<p>Point",
            "<p><dfn data-term=\"loss\">loss</dfn> Point",
            "already. Remove this <dfn>"),
        new Case("equation 2</a>", "equation 3</a>", "It leads to equation 2"),
        new Case("href=\"#dw\"", "href=\"#dv\"", "nothing with the id dv"),
        new Case("glossary.html#loss", "glossary.html#cost", "nothing with the id cost"),
        new Case("../index.html#seed=3", "../index.html#seed=x", ":19: "),
        new Case("../index.html#seed=3", "other.html", "no page other.html"));
  }

  @Test
  void theSampleHasNoFault(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), faults(folder, CHAPTER, GLOSSARY));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theBuildSaysWhatIsWrong(Case wrong, @TempDir Path folder) throws IOException {
    assertTrue(CHAPTER.contains(wrong.right()), wrong::right);
    List<String> faults = faults(folder, CHAPTER.replace(wrong.right(), wrong.wrong()), GLOSSARY);
    assertTrue(
        faults.stream().anyMatch(fault -> fault.contains(wrong.fault())),
        () -> wrong + ": " + faults);
  }

  @Test
  void anEntryOfTheGlossaryNeedsItsPlace(@TempDir Path folder) throws IOException {
    String more = "<dl><dt id=\"gap\">gap</dt><dd>A difference.</dd></dl>";
    assertEquals(
        List.of(
            "glossary.html:2: No chapter has <dfn data-term=\"gap\"> where the term comes first."),
        faults(folder, CHAPTER, GLOSSARY + more));
  }

  @Test
  void numbersAreThoseOfTheNotebook(@TempDir Path folder) throws IOException {
    Path course = Files.createDirectory(folder.resolve("course"));
    write(course, CHAPTER, GLOSSARY);
    tool.write(course, TEMPLATES, folder.resolve("site"));
    Document page = Jsoup.parse(Files.readString(folder.resolve("site/learn/sample.html")));
    assertEquals(
        List.of("2.999", "0.5", "[0.604\u20020.354]"), page.select("xor-value").eachText());
    assertEquals("(2)", page.select("#dw .number").text());
    assertEquals(
        List.of("dW2 result", "dZ2 error", "A1 signal"),
        page.select("#dw .term").stream()
            .map(term -> term.attr("data-of") + " " + term.attr("data-as"))
            .toList());
    assertEquals(
        List.of("Hint", "Where to look", "The way"), page.select(".help summary").eachText());
    assertEquals("glossary.html#loss", page.select("dfn a").attr("href"));
    assertEquals(List.of("NumPy", "Java"), page.select(".codes dt").eachText());
  }

  @Test
  void theCourseHasNoFault() {
    assertEquals(List.of(), tool.faults(COURSE));
  }

  @Test
  void everyLinkOfTheCourseLeadsSomewhere(@TempDir Path folder) throws IOException {
    tool.write(COURSE, TEMPLATES, folder);
    List<String> lost = new ArrayList<>();
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".html")) {
        for (Element link : Jsoup.parse(Files.readString(file)).select("a[href], img, source")) {
          String address = link.attr("href") + link.attr("src") + link.attr("srcset");
          if (!exists(folder, file, address)) {
            lost.add(folder.relativize(file) + ": " + address);
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  /** Whether the page or picture exists, and has what the fragment names if it is of the course. */
  private static boolean exists(Path folder, Path from, String address) throws IOException {
    if (address.startsWith("https://")) {
      return true;
    }
    String[] parts = address.split("#", 2);
    Path file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    if (!Files.exists(file)) {
      return Files.exists(Path.of("target/webapp").resolve(folder.relativize(file)));
    }
    return parts.length == 1
        || Jsoup.parse(Files.readString(file)).getElementById(parts[1]) != null;
  }

  @Test
  void theSameChaptersGiveTheSameBytes(@TempDir Path folder) throws IOException {
    tool.write(COURSE, TEMPLATES, folder.resolve("once"));
    tool.write(COURSE, TEMPLATES, folder.resolve("again"));
    for (Path file : files(folder.resolve("once"))) {
      Path same = folder.resolve("again").resolve(folder.resolve("once").relativize(file));
      assertTrue(Arrays.equals(Files.readAllBytes(file), Files.readAllBytes(same)), file::toString);
    }
  }

  private static List<String> faults(Path folder, String chapter, String glossary)
      throws IOException {
    write(folder, chapter, glossary);
    return tool.faults(folder);
  }

  private static void write(Path folder, String chapter, String glossary) throws IOException {
    Files.writeString(folder.resolve("01-sample.html"), chapter);
    Files.writeString(folder.resolve("glossary.html"), glossary);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
