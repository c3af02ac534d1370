package xorlab.page.check;

import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.page.ui.Dom;
import xorlab.paste.Problem;
import xorlab.words.CheckWords;

/** What could not be read, each a button that selects its place. */
final class ProblemList {
  private static final int MOST = 5;

  private final HTMLElement list;
  private final PasteField field;

  ProblemList(HTMLElement list, PasteField field) {
    this.list = list;
    this.field = field;
  }

  void show(List<Problem> problems) {
    list.clear();
    list.setHidden(problems.isEmpty());
    for (int i = 0; i < Math.min(MOST, problems.size()); i++) {
      Problem problem = problems.get(i);
      HTMLElement button = Dom.add(Dom.add(list, "li"), "button", problem.sentence());
      button.setAttribute("type", "button");
      Dom.onClick(button, () -> field.select(problem.start(), problem.end()));
    }
    if (problems.size() > MOST) {
      Dom.add(list, "li", CheckWords.moreProblems(problems.size() - MOST));
    }
  }
}
