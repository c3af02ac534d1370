package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.json.Json;
import xorlab.Breadth;
import xorlab.server.SiteServer;

/**
 * Settings that are invalid, alone or together, are explained on the page, and the lab still works.
 */
@DailyIn(Browser.CHROMIUM)
class ConflictsIT {
  private static final String PROBLEMS = ".messages p:not(.advice)";

  /** Settings, and the expected messages. */
  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry(
              "loss=cross-entropy&output=relu&seed=4",
              "Cross-entropy needs predictions between 0 and 1. With Output: ReLU they may lie"
                  + " outside. Using squared error."),
          Map.entry(
              "data=points",
              "Your own points are missing. Enter some, such as 0,0,0;1,0,1 (x,y,label and so on)."
                  + " Using XOR."),
          Map.entry("points=0,0,0;1,1,1", "Ignoring Points, which needs Data: Your points."),
          Map.entry(
              "data=points&points=0,0,0;1,1",
              "Points takes nothing, or up to 1000 points x,y,label with semicolons between, labels"
                  + " 0 or 1, not “0,0,0;1,1”. Using nothing. Your own points are missing. Enter"
                  + " some, such as 0,0,0;1,0,1 (x,y,label and so on). Using XOR."),
          Map.entry(
              "start=weights&weights=1,2,3",
              "Weights has 3 numbers, but this network needs 9 (W1 b1 W2 b2 and so on, row by row)."
                  + " Using random weights."),
          Map.entry("weights=1,2,3", "Ignoring Weights, which needs Start: Your weights."),
          Map.entry(
              "frozen=3,9,20000",
              "Ignoring Frozen 9,20000: the weights of this network have the indices 0 to 8."),
          Map.entry(
              "test=10", "Test points: 10% of 4 points is less than one. All are trained on."),
          Map.entry("batch=5", "Batch: 5 is more than there are points. Each update uses all 4."),
          Map.entry(
              "start=by-hand&data=and&layers=4,3",
              "The solution by hand has two hidden units. Ignoring Hidden units: 4,3."),
          Map.entry(
              "at=100&iterations=50",
              "Iteration 100 is beyond the last one. Showing iteration 50."),
          Map.entry(
              "view=decision,pictures",
              "View takes one or more of decision, network, hidden, loss, landscape, predictions,"
                  + " backprop, graph, survey, check with commas between, or lab,"
                  + " not “decision,pictures”. Using Lab."),
          Map.entry(
              "theme=sepia",
              "Theme takes one of auto, light, dark, not “sepia”. Using Automatic."));

  private static final SiteServer SERVER = Site.serve();

  @BeforeEach
  void openAPage(Tab tab) {
    Site.reopen(tab, SERVER, "seed=5");
  }

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void eachIsExplainedAndTheLabGoesOn(Tab tab) {
    for (SettingChannel way :
        Breadth.sample(1, List.of(SettingChannel.ADDRESS, SettingChannel.ATTRIBUTES))) {
      List<String> all = List.copyOf(SENTENCES.keySet());
      List<?> seen =
          (List<?>)
              tab.run(
                  way.script()
                      + "const all = "
                      + new Json().toJson(all)
                      + ", seen = [];"
                      + """
                      for (const settings of all) {
                        const lab = await labWith(settings);
                        const problem = [...lab.shadowRoot.querySelectorAll(%s)]
                            .map(p => p.textContent).join(' ');
                        lab.reset();
                        const {loss} = lab.state;
                        lab.step();
                        const {iteration} = lab.state;
                        seen.push({problem, iteration, learns: lab.state.loss !== loss});
                      }
                      return seen;
                      """
                          .formatted(Script.quote(PROBLEMS)));
      for (int i = 0; i < all.size(); i++) {
        String settings = all.get(i);
        assertEquals(
            Map.of("problem", SENTENCES.get(settings), "iteration", 1L, "learns", true),
            seen.get(i),
            way + ", " + settings);
      }
    }
  }

  @InEveryBrowser
  void anIneffectiveChoiceIsExplainedToo(Tab tab) {
    SettingChannel.CONTROLS.bring(tab, "loss=cross-entropy&output=relu");
    assertEquals(SENTENCES.get("loss=cross-entropy&output=relu&seed=4"), problem(tab));
    assertEquals("squared-error", value(tab, "loss"), "what is used instead");
    SettingChannel.CONTROLS.bring(tab, "batch=5");
    assertEquals(SENTENCES.get("batch=5"), problem(tab));
    SettingChannel.CONTROLS.bring(tab, "start=weights&weights=0.5,-0.25,0.125");
    assertEquals(
        "Weights has 3 numbers, but this network needs 9 (W1 b1 W2 b2 and so on, row by row)."
            + " Using random weights.",
        problem(tab));
    SettingChannel.CONTROLS.bring(tab, "points=0,0,0;1,1,1&data=points&layers=1");
    assertEquals("", problem(tab));
    assertEquals("0,0,0;1,1,1", value(tab, "points"));
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void choosingPointsBringsThoseThatAreThere(Tab tab) {
    SettingChannel.CONTROLS.bring(tab, "data=points");
    assertEquals("", problem(tab));
    assertEquals("0,0,0;0,1,1;1,0,1;1,1,0", value(tab, "points"));
    assertEquals("points", tab.evaluate("lab.state.experiment.data"));
  }

  private static Object problem(Tab tab) {
    return tab.evaluate(
        "[...lab.shadowRoot.querySelectorAll('"
            + PROBLEMS
            + "')]"
            + ".map(p => p.textContent).join(' ')");
  }

  private static Object value(Tab tab, String setting) {
    return tab.evaluate("lab.shadowRoot.querySelector('#" + setting + "').value");
  }
}
