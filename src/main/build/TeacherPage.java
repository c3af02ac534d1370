import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The page for teachers: what each chapter needs and gives, its answers, and how to embed it. */
final class TeacherPage {
  private final Course course;
  private final PageTemplate template;
  private final StringBuilder chapters = new StringBuilder();

  TeacherPage(Course course, PageTemplate template) {
    this.course = course;
    this.template = template;
  }

  /**
   * Adds a chapter.
   *
   * @param prose of the chapter's page, which this changes
   */
  void add(ChapterFile chapter, Element prose) {
    Map<String, String> values = new HashMap<>();
    for (String name : new String[] {"question", "minutes", "needs", "gives", "mistaken"}) {
      values.put(name, PageTemplate.escaped(chapter.meta(name)));
    }
    values.put("name", chapter.name());
    values.put("number", Integer.toString(chapter.number()));
    values.put("title", PageTemplate.escaped(chapter.title()));
    values.put("lab", PageTemplate.escaped(lab(chapter)));
    fromHere(prose, chapter);
    values.put("answers", answers(prose));
    chapters.append(template.part("chapter", values));
  }

  String page(Map<String, String> frame) {
    Map<String, String> values = new HashMap<>(frame);
    values.put("chapters", chapters.toString());
    values.put("count", Integer.toString(course.chapters().size()));
    values.put(
        "minutes",
        Integer.toString(
            course.chapters().stream().mapToInt(c -> Integer.parseInt(c.meta("minutes"))).sum()));
    return template.page(values);
  }

  /** Questions and tasks in their order, each with its answer. */
  private String answers(Element prose) {
    StringBuilder answers = new StringBuilder();
    for (Element element : prose.select("xor-predict, xor-task")) {
      boolean isTask = element.normalName().equals("xor-task");
      Element question = Booklet.still(element.selectFirst("p").clone());
      question.select("button").tagName("b").forEach(Element::clearAttributes);
      Element answer =
          Booklet.still(isTask ? Booklet.theWay(element) : Booklet.rightChoice(element));
      answers.append(
          template.part(
              isTask ? "task" : "prediction",
              Map.of("question", question.html(), "answer", answer.html())));
    }
    return answers.toString();
  }

  /** Links as they are one folder above the chapter. */
  private static void fromHere(Element prose, ChapterFile chapter) {
    for (Element link : prose.select("a[href]:not([href^=https])")) {
      String href = link.attr("href");
      String page = href.startsWith("#") ? chapter.name() + ".html" + href : href;
      link.attr("href", page.startsWith("../") ? page.substring(3) : "learn/" + page);
    }
  }

  /** The figure's element, as another page would have it. */
  private static String lab(ChapterFile chapter) {
    Element lab = new Element(chapter.lab().tag(), "", new Attributes());
    chapter.lab().attributes().forEach(a -> lab.attr(a.getKey(), a.getValue()));
    return lab.outerHtml();
  }
}
