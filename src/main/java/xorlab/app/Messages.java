package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.widget.Dom;

/** Sentences about settings, on the page where the reader sees them. */
final class Messages {
  private final HTMLElement list;
  private List<String> shown = new ArrayList<>();

  Messages(HTMLElement list) {
    this.list = list;
  }

  /**
   * @param problems what was not understood or cannot be done
   * @param advice what can be done, but had better not be
   */
  void show(List<String> problems, List<String> advice) {
    List<String> sentences = new ArrayList<>(problems);
    sentences.addAll(advice);
    if (sentences.equals(shown)) {
      return;
    }
    shown = sentences;
    list.clear();
    for (String problem : problems) {
      Dom.add(list, "p", problem);
    }
    for (String sentence : advice) {
      Dom.add(list, "p", sentence).setClassName("advice");
    }
  }
}
