package xorlab.page.lessons;

import java.util.Optional;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.diagnostics.Preset;
import xorlab.diagnostics.Puzzle;
import xorlab.diagnostics.StuckSeed;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.words.ExamplesWords;
import xorlab.words.LabWords;

/** The menu of example experiments, of seeds that fail, and of the puzzle. */
public final class ExampleMenu {
  private static final int FAST = 1000;

  private final HTMLSelectElement menu;
  private final HTMLElement help;
  private final LabActions actions;
  private boolean chosen;

  public ExampleMenu(HTMLElement container, LabActions actions) {
    this.actions = actions;
    menu = (HTMLSelectElement) container.querySelector(".example");
    help = container.querySelector(".example-help");
    HTMLElement examples = group(LabWords.EXAMPLES);
    for (Preset preset : Preset.values()) {
      Dom.add(examples, "option", preset.label());
    }
    HTMLElement seeds = group(ExamplesWords.SEEDS);
    for (StuckSeed seed : StuckSeed.menu()) {
      Dom.add(seeds, "option", ExamplesWords.seed(seed.description(), seed.seed()));
    }
    Dom.add(group(ExamplesWords.A_PUZZLE), "option", LabWords.PUZZLE_HEADING);
    menu.addEventListener("change", (Event event) -> choose(menu.getSelectedIndex() - 1));
  }

  /** Keeps the help text of the chosen example until another run is shown. */
  public void show(boolean sameRun) {
    if (!sameRun && !chosen) {
      menu.setSelectedIndex(0);
      Dom.setText(help, "");
    }
    chosen = false;
  }

  private HTMLElement group(String label) {
    HTMLElement group = Dom.add(menu, "optgroup");
    group.setAttribute("label", label);
    return group;
  }

  private void choose(int number) {
    int presets = Preset.values().length;
    int seeds = StuckSeed.menu().size();
    if (number < 0) {
      Dom.setText(help, "");
      return;
    }
    chosen = true;
    if (number < presets) {
      Preset preset = Preset.values()[number];
      Dom.setText(help, preset.explanation());
      begin(preset.texts());
    } else if (number < presets + seeds) {
      StuckSeed seed = StuckSeed.menu().get(number - presets);
      Dom.setText(help, ExamplesWords.seedShows(seed.description(), seed.seed()));
      SettingTexts settings = new SettingTexts();
      settings.put(Setting.SEED, (double) seed.seed());
      settings.put(Setting.ITERATIONS, seed.iterations());
      settings.put(Setting.SPEED, Optional.of(FAST));
      begin(settings);
    } else {
      Dom.setText(help, "");
      begin(SettingTexts.given(Puzzle.experiment()));
    }
  }

  private void begin(SettingTexts settings) {
    actions.begin(settings);
  }
}
