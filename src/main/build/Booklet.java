import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * All chapters on one page, to be printed: with pictures in place of live figures, lines to write
 * on in place of inputs, and all answers at the end.
 */
final class Booklet {
  /** What needs a screen. */
  private static final String LIVE =
      "xor-meter, xor-slider, xor-set, xor-search, xor-bet, [when], [data-met]";

  private final Course course;
  private final PageTemplate template;
  private final StringBuilder contents = new StringBuilder();
  private final StringBuilder chapters = new StringBuilder();
  private final StringBuilder answers = new StringBuilder();

  Booklet(Course course, PageTemplate template) {
    this.course = course;
    this.template = template;
  }

  /**
   * Adds a chapter.
   *
   * @param prose of the chapter's page, which this changes
   * @param picture the markup of its figure's picture
   */
  void add(ChapterFile chapter, Element prose, String picture) {
    Map<String, String> values = new HashMap<>();
    values.put("name", chapter.name());
    values.put("number", Integer.toString(chapter.number()));
    values.put("title", PageTemplate.escaped(chapter.title()));
    values.put("caption", PageTemplate.escaped(chapter.figure().attr("data-caption")));
    values.put("picture", picture);
    prose.selectFirst("figure").remove();
    values.put("solutions", solutions(prose));
    print(prose);
    anchor(prose, chapter);
    values.put("prose", prose.html().strip());
    contents.append(template.part("link", values));
    chapters.append(template.part("chapter", values));
    answers.append(template.part("solution", values));
  }

  /** The page, in a frame with head, header and glossary. */
  String page(Map<String, String> frame) {
    Map<String, String> values = new HashMap<>(frame);
    values.put("contents", contents.toString());
    values.put("chapters", chapters.toString());
    values.put("answers", answers.toString());
    return template.page(values);
  }

  /** Takes the answers out of the prose, in their order. */
  private String solutions(Element prose) {
    StringBuilder solutions = new StringBuilder();
    for (Element element : prose.select("xor-predict, xor-task")) {
      boolean isTask = element.normalName().equals("xor-task");
      Element answer = still(isTask ? theWay(element) : rightChoice(element));
      solutions.append(
          template.part(isTask ? "task-answer" : "prediction-answer", of("answer", answer)));
    }
    return solutions.toString();
  }

  private static Map<String, String> of(String name, Element value) {
    return Map.of(name, value.html().strip());
  }

  /** The last of a task's helps. */
  static Element theWay(Element task) {
    return task.select("details.help").last().selectFirst("p").clone();
  }

  /** What a prediction should have been, and why. */
  static Element rightChoice(Element prediction) {
    Element choice = prediction.selectFirst("dt[data-right]");
    Element answer = new Element("p");
    answer.appendElement("b").html(choice.html());
    return answer.appendText(": ").append(choice.nextElementSibling().html());
  }

  /** Text in place of what is live in a piece of prose. */
  static Element still(Element prose) {
    prose.select("xor-value").forEach(value -> value.replaceWith(new TextNode(value.text())));
    prose.select(".terms").remove();
    prose.select("xor-term").unwrap();
    return prose;
  }

  private void print(Element prose) {
    still(prose);
    prose.select(LIVE).remove();
    prose.select("details.help").remove();
    prose.select("h2").tagName("h3");
    prose.select("[until]").removeAttr("until");
    for (Element button : prose.select("button")) {
      button.tagName("span").clearAttributes().addClass("press");
    }
    for (Element line : prose.select("xor-entry, xor-code")) {
      String label = line.text().replaceAll("\\s*=$", "");
      line.tagName("p").clearAttributes().addClass("blank").text(label + " = ");
    }
    prose.select("xor-sweep").forEach(lines -> asCode(lines));
    prose.select("xor-gaps, xor-steps, xor-program").unwrap();
    for (Element prediction : prose.select("xor-predict")) {
      Element choices = new Element("ul");
      for (Element choice : prediction.select("dt")) {
        choices.appendElement("li").html(choice.html());
      }
      prediction.select("details").remove();
      box(prediction.appendChild(choices), "prediction");
    }
    prose.select("xor-task").forEach(task -> box(task, "task"));
    List<Element> empty = prose.select("details").stream().filter(d -> isEmpty(d)).toList();
    empty.forEach(Element::remove);
  }

  private static void asCode(Element lines) {
    lines.tagName("pre").clearAttributes().text(lines.wholeText().strip());
  }

  /** Whether nothing but a summary is left. */
  private static boolean isEmpty(Element details) {
    return details.children().stream().allMatch(child -> child.normalName().equals("summary"));
  }

  private void box(Element element, String part) {
    element.tagName("div").clearAttributes().addClass("ask");
    element.prepend(template.part(part, Map.of()));
  }

  /** Ids and links within the booklet: hidden-layer.html#da is #hidden-layer-da here. */
  private void anchor(Element prose, ChapterFile chapter) {
    prose.select("[id]").forEach(element -> element.id(chapter.name() + "-" + element.id()));
    for (Element link : prose.select("a[href]")) {
      String[] parts = link.attr("href").split("#", 2);
      String fragment = parts.length > 1 ? "-" + parts[1] : "";
      String page = parts[0].isEmpty() ? chapter.name() : parts[0].replace(".html", "");
      boolean isHere = page.equals("glossary") || course.chapter(page).isPresent();
      if (isHere) {
        link.attr("href", "#" + page + fragment);
      }
    }
  }
}
