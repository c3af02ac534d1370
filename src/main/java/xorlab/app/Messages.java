package xorlab.app;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.widget.Dom;

/** Sentences about settings that were not understood, on the page where the reader sees them. */
final class Messages {
  private final HTMLElement list;
  private List<String> shown = new ArrayList<>();

  Messages(HTMLElement list) {
    this.list = list;
  }

  void show(List<String> sentences) {
    if (sentences.equals(shown)) {
      return;
    }
    shown = new ArrayList<>(sentences);
    list.clear();
    for (String sentence : sentences) {
      Dom.add(list, "p", sentence);
    }
  }
}
