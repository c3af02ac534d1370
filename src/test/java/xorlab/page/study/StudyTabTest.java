package xorlab.page.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import xorlab.experiment.FigureName;

/** The tabs of the study and their markup. */
class StudyTabTest {
  private static final Pattern TAB =
      Pattern.compile("<button type=\"button\" role=\"tab\" [^>]*aria-controls=\"([^\"]*)\"");

  @Test
  void theMarkupHasTheTabsInTheirOrder() throws IOException {
    Matcher tab = TAB.matcher(Files.readString(Path.of("src/main/webapp/lab.html")));
    List<String> markup = new ArrayList<>();
    while (tab.find()) {
      markup.add(tab.group(1));
    }
    List<String> tabs = new ArrayList<>();
    for (StudyTab each : StudyTab.values()) {
      tabs.add(each.panelId());
    }
    assertEquals(tabs, markup);
  }

  @Test
  void viewsBringTheirTabsInTheirOrder() {
    assertEquals(
        List.of(StudyTab.GRAPH, StudyTab.LEDGER, StudyTab.GRADIENTS),
        StudyTab.of(List.of(FigureName.GRAPH, FigureName.DECISION, FigureName.BACKPROP)));
    assertEquals(List.of(StudyTab.values()), StudyTab.of(List.of()));
  }
}
