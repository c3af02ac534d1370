import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Checks what the chapters have in common: names, terms, equations and links between them. */
final class CourseChecks {
  /** What else is in site/learn, and beside it. */
  private static final Set<String> PAGES =
      Set.of(
          Course.GLOSSARY,
          "booklet.html",
          "../index.html",
          "../check.html",
          "../survey.html",
          "../speed.html",
          "../learn.html",
          "../teach.html");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final Course course;
  private final Faults faults;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Element> formulas = new HashMap<>();

  private CourseChecks(Course course, Faults faults) {
    this.course = course;
    this.faults = faults;
  }

  static void run(Course course, Faults faults) {
    CourseChecks checks = new CourseChecks(course, faults);
    checks.numbers();
    checks.names();
    checks.terms();
    checks.equations();
    checks.links();
  }

  private void numbers() {
    int next = 1;
    Set<String> seen = new HashSet<>();
    for (ChapterFile chapter : course.chapters()) {
      if (chapter.number() != next++) {
        faults.add(chapter.file(), "The chapters are numbered from 01 on, without a gap.");
      }
      if (!seen.add(chapter.name()) || PAGES.contains(chapter.name() + ".html")) {
        faults.add(chapter.file(), "There is another page with the name " + chapter.name() + ".");
      }
    }
  }

  /** What the reader has done is stored by name. */
  private void names() {
    for (ChapterFile chapter : course.chapters()) {
      Set<String> ofChapter = new HashSet<>();
      for (Element element : chapter.body().select("[name]")) {
        String name = element.attr("name");
        String other = names.putIfAbsent(name, chapter.file());
        if (other != null) {
          faults.add(
              chapter.file(),
              element,
              "The name " + name + " stands in " + other + " already. Names are unique.");
        }
        ofChapter.add(name);
      }
      for (Element element : chapter.body().select("[until]")) {
        if (!ofChapter.contains(element.attr("until"))) {
          faults.add(
              chapter.file(),
              element,
              "It waits for " + element.attr("until") + ", which is no name in this chapter.");
        }
      }
      Set<String> ids = new HashSet<>();
      for (Element element : chapter.body().select("[id]")) {
        if (!ids.add(element.id())) {
          faults.add(chapter.file(), element, "The id " + element.id() + " is there twice.");
        }
      }
    }
  }

  /** Each entry of the glossary has one first place in the course, and each such place an entry. */
  private void terms() {
    Map<String, String> places = new HashMap<>();
    Set<String> entries = new HashSet<>();
    for (Element entry : course.entries()) {
      if (entry.id().isEmpty() || !entries.add(entry.id())) {
        faults.add(Course.GLOSSARY, entry, "Each <dt> needs an id of its own.");
      }
      Element definition = entry.nextElementSibling();
      if (definition == null || !definition.normalName().equals("dd")) {
        faults.add(Course.GLOSSARY, entry, "\"" + entry.text() + "\" needs a <dd>.");
      }
    }
    for (ChapterFile chapter : course.chapters()) {
      for (Element term : chapter.terms()) {
        String id = term.attr("data-term");
        if (!entries.contains(id)) {
          faults.add(
              chapter.file(), term, Course.GLOSSARY + " has no <dt id=\"" + id + "\">. Add it.");
        }
        String other = places.putIfAbsent(id, chapter.file());
        if (other != null) {
          faults.add(
              chapter.file(),
              term,
              "The term " + id + " is explained in " + other + " already. Remove this <dfn>.");
        }
      }
      for (Element term : chapter.body().select("dfn:not([data-term])")) {
        faults.add(chapter.file(), term, "A <dfn> needs data-term, the id of its entry.");
      }
    }
    for (Element entry : course.entries()) {
      if (!places.containsKey(entry.id())) {
        faults.add(
            Course.GLOSSARY,
            entry,
            "No chapter has <dfn data-term=\"" + entry.id() + "\"> where the term comes first.");
      }
    }
  }

  private void equations() {
    Set<String> numbers = new HashSet<>();
    for (ChapterFile chapter : course.chapters()) {
      for (Element formula : chapter.body().select("xor-formula[n]")) {
        if (!numbers.add(formula.attr("n"))) {
          faults.add(
              chapter.file(), formula, "There is another equation " + formula.attr("n") + ".");
        }
        if (formula.id().isEmpty()) {
          faults.add(chapter.file(), formula, "A numbered equation needs an id, for links.");
        }
        formulas.put(chapter.name() + ".html#" + formula.id(), formula);
      }
    }
  }

  private void links() {
    for (ChapterFile chapter : course.chapters()) {
      for (Element link : chapter.body().select("a[href]")) {
        String href = link.attr("href");
        problem(chapter.name() + ".html", href)
            .ifPresent(problem -> faults.add(chapter.file(), link, problem));
        Element formula =
            formulas.get(href.startsWith("#") ? chapter.name() + ".html" + href : href);
        if (formula != null && !hasNumber(link, formula.attr("n"))) {
          faults.add(
              chapter.file(),
              link,
              "It leads to equation " + formula.attr("n") + ", and says \"" + link.text() + "\".");
        }
      }
    }
    for (Element link : course.glossary().select("a[href]")) {
      problem(Course.GLOSSARY, link.attr("href"))
          .ifPresent(problem -> faults.add(Course.GLOSSARY, link, problem));
    }
  }

  private static boolean hasNumber(Element link, String number) {
    Matcher found = NUMBER.matcher(link.text());
    return !found.find() || found.group().equals(number);
  }

  /** What is wrong with a link; those to other sites are not followed. */
  private Optional<String> problem(String from, String href) {
    if (href.startsWith("https://")) {
      return Optional.empty();
    }
    int hash = href.indexOf('#');
    String page = hash == 0 ? from : hash > 0 ? href.substring(0, hash) : href;
    String fragment = hash < 0 ? "" : href.substring(hash + 1);
    Optional<ChapterFile> chapter = course.chapter(page.replaceAll("\\.html$", ""));
    if (chapter.isEmpty() && !PAGES.contains(page)) {
      return Optional.of("The site has no page " + page + " beside " + from + ". Mend the link.");
    }
    if (page.equals("../index.html")) {
      List<String> problems = ExpressionChecks.settingProblems(fragment);
      return problems.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", problems));
    }
    if (fragment.isEmpty() || page.startsWith("../") || ids(chapter).contains(fragment)) {
      return Optional.empty();
    }
    return Optional.of(page + " has nothing with the id " + fragment + ". Mend the link.");
  }

  /** The ids of a chapter, or else those of the glossary. */
  private List<String> ids(Optional<ChapterFile> chapter) {
    List<String> ids = new ArrayList<>();
    Element body = chapter.map(ChapterFile::body).orElseGet(() -> course.glossary().body());
    body.select("[id]").forEach(element -> ids.add(element.id()));
    body.select("dfn[data-term]").forEach(term -> ids.add("term-" + term.attr("data-term")));
    return ids;
  }
}
