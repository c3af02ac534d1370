import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Checks that a chapter has all that a chapter has, and nothing that the build does not know. */
final class StructureChecks {
  private static final List<String> META =
      List.of("description", "question", "minutes", "needs", "gives", "mistaken");

  /** What the build can draw: see {@link StaticFigure}. */
  private static final List<String> PICTURES =
      List.of("network", "decision", "hidden", "loss", "graph", "seeds");

  private static final int HELPS = 3;

  private final ChapterFile chapter;
  private final Faults faults;

  private StructureChecks(ChapterFile chapter, Faults faults) {
    this.chapter = chapter;
    this.faults = faults;
  }

  static void run(ChapterFile chapter, Faults faults) {
    StructureChecks checks = new StructureChecks(chapter, faults);
    checks.head();
    checks.figure();
    checks.looks();
    checks.predictions();
    checks.tasks();
    checks.code();
    checks.end();
    LessonElements.check(chapter, faults);
  }

  private void fault(Element at, String message) {
    faults.add(chapter.file(), at, message);
  }

  private void fault(String message) {
    faults.add(chapter.file(), message);
  }

  private void head() {
    if (chapter.title().isBlank()) {
      fault("It has no title. Add <title> to its head.");
    }
    for (String name : META) {
      if (chapter.meta(name).isEmpty()) {
        fault("It lacks <meta name=\"" + name + "\" content=\"…\">.");
      }
    }
    if (!chapter.meta("minutes").matches("\\d*")) {
      fault("The minutes are a whole number, and not " + chapter.meta("minutes") + ".");
    }
  }

  /** A course without its figure cannot be checked further. */
  static boolean hasFigure(ChapterFile chapter) {
    return chapter.body().select("figure").size() == 1
        && chapter.body().select("xor-lab").size() == 1
        && chapter.figure().select("xor-lab").size() == 1;
  }

  private void figure() {
    if (!hasFigure(chapter)) {
      fault("It needs exactly one <figure>, with exactly one <xor-lab> in it.");
      return;
    }
    Element figure = chapter.figure();
    if (figure.parent() != chapter.body() || figure.elementSiblingIndex() != 0) {
      fault(figure, "The figure must be the first element of the body.");
    }
    if (figure.attr("data-caption").isBlank()) {
      fault(figure, "The figure needs a data-caption, one short line.");
    }
    if (!PICTURES.contains(figure.attr("data-static"))) {
      fault(figure, "The figure's data-static must be one of " + String.join(", ", PICTURES) + ".");
    }
    if (chapter.lab().hasAttr("theme")) {
      fault(chapter.lab(), "The reader chooses the theme: remove the attribute.");
    }
  }

  private void looks() {
    for (Element element : chapter.body().select("[style], [class], style, script")) {
      fault(element, "Styles, classes and scripts are the build's: remove them.");
    }
    for (Element element : chapter.body().select("h1, h3, h4, h5, h6")) {
      fault(element, "The headings of a chapter are <h2>; its title is in its head.");
    }
    for (Element formula : chapter.body().select("p xor-formula:not([inline])")) {
      fault(formula, "A formula on its own line cannot be in a <p>. Add inline, or end the <p>.");
    }
  }

  private void predictions() {
    Elements predictions = chapter.body().select("xor-predict");
    if (predictions.isEmpty()) {
      fault("It needs a prediction: <xor-predict>.");
    }
    for (Element prediction : predictions) {
      Elements choices = prediction.select("> dl > dt");
      if (choices.size() < 2) {
        fault(prediction, "A prediction needs a <dl> with two choices at least.");
      }
      if (prediction.select("> dl > dt[data-right]").isEmpty()) {
        fault(prediction, "A prediction needs a right choice: <dt data-right>.");
      }
      for (Element choice : choices) {
        Element answer = choice.nextElementSibling();
        if (answer == null || !answer.normalName().equals("dd") || answer.text().isBlank()) {
          fault(choice, "The choice \"" + choice.text() + "\" needs its answer, a <dd>.");
        }
      }
    }
  }

  private void tasks() {
    Elements tasks = chapter.body().select("xor-task");
    if (tasks.isEmpty()) {
      fault("It needs a task: <xor-task>.");
    }
    for (Element task : tasks) {
      int helps = task.select("> ol[data-help] > li").size();
      if (helps != HELPS) {
        fault(
            task,
            "A task has three helps in <ol data-help>: a hint, where to look, the way. Here are "
                + helps
                + ".");
      }
      boolean hasInput = !task.select(LessonElements.INPUTS).isEmpty();
      if (!task.hasAttr("goal") && !hasInput) {
        fault(task, "Nothing tells when the task is met: give it a goal, or an input.");
      }
      if (task.hasAttr("goal") && task.select("[when]").isEmpty()) {
        fault(task, "A task with a goal says how far the reader is: add a <p when=\"…\">.");
      }
    }
  }

  private void code() {
    Elements lines = chapter.body().select("pre[data-language]");
    for (String language : List.of("NumPy", "Java")) {
      if (lines.stream().noneMatch(pre -> pre.attr("data-language").equals(language))) {
        fault("It needs the line of " + language + ": <pre data-language=\"" + language + "\">.");
      }
    }
    for (Element pre : lines) {
      if (!List.of("NumPy", "Java").contains(pre.attr("data-language"))) {
        fault(pre, "The language of a line is NumPy or Java.");
      }
    }
  }

  private void end() {
    Elements children = chapter.body().children();
    OptionalInt sentence =
        IntStream.range(0, children.size())
            .filter(i -> children.get(i).is("p[data-remember]"))
            .findFirst();
    if (sentence.isEmpty()) {
      fault("It must end with a sentence worth remembering: <p data-remember>.");
    } else if (sentence.getAsInt() != children.size() - 1) {
      fault(children.get(sentence.getAsInt()), "The <p data-remember> must be the last element.");
    }
  }
}
