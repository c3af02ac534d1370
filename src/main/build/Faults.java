import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What is wrong in the files of the course: each fault with its file, its line and a remedy. */
final class Faults {
  private final List<String> faults = new ArrayList<>();

  /**
   * @param at the element that is wrong
   * @param message what is wrong, and what to do
   */
  void add(String file, Element at, String message) {
    int line = at.sourceRange().isTracked() ? at.sourceRange().start().lineNumber() : 0;
    add(line > 0 ? file + ":" + line : file, message);
  }

  void add(String where, String message) {
    faults.add(where + ": " + message);
  }

  List<String> all() {
    return List.copyOf(faults);
  }
}
