package xorlab.page.ui;

import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.session.PlaybackController;
import xorlab.training.Timeline;

/**
 * What a lab shows, for the programs that are loaded separately. It is passed to them as text; they
 * train the run again for anything else they need.
 *
 * @param iteration the current iteration
 * @param furthest the last iteration that the lab has trained
 * @param isBusy whether the lab is training, or on its way to an iteration
 * @param isDark whether figures use dark colors
 * @param traced the number whose arithmetic the reader has asked for, as its owner formats it; ""
 *     if none
 * @param page the address of the page without its fragment if the lab follows the fragment, else
 *     empty
 */
public record LabContext(
    Experiment experiment,
    int iteration,
    int furthest,
    boolean isBusy,
    boolean isDark,
    String traced,
    String page) {
  private static final String ITERATION = "iteration";
  private static final String FURTHEST = "furthest";
  private static final String BUSY = "busy";
  private static final String DARK = "dark";
  private static final String TRACED = "traced";
  private static final String PAGE = "page";

  /** The context of a lab with this player. */
  public static LabContext of(
      PlaybackController player, boolean isDark, String traced, String page) {
    Timeline timeline = player.timeline();
    return new LabContext(
        player.experiment(),
        timeline.iteration(),
        timeline.lastTrained(),
        player.isBusy(),
        isDark,
        traced,
        page);
  }

  /** Formats this as a query string: the given settings, and the rest under other names. */
  public String format() {
    SettingTexts texts = SettingTexts.given(experiment);
    if (experiment.isDefault(Setting.MISTAKE)) {
      texts.remove(Setting.MISTAKE); // other programs may not know that it cannot be made
    }
    texts.put(ITERATION, Integer.toString(iteration));
    texts.put(FURTHEST, Integer.toString(furthest));
    texts.put(BUSY, isBusy ? "true" : "false");
    texts.put(DARK, isDark ? "true" : "false");
    texts.put(TRACED, traced);
    texts.put(PAGE, page);
    return QueryString.format(texts);
  }

  /** Parses what {@link #format} returns. */
  public static LabContext parse(String query) {
    SettingTexts texts = QueryString.parse(query);
    return new LabContext(
        ParsedExperiment.experiment(texts),
        number(texts, ITERATION),
        number(texts, FURTHEST),
        required(texts, BUSY).equals("true"),
        required(texts, DARK).equals("true"),
        required(texts, TRACED),
        required(texts, PAGE));
  }

  private static int number(SettingTexts texts, String name) {
    return (int) Decimals.parse(required(texts, name)).orElseThrow();
  }

  private static String required(SettingTexts texts, String name) {
    return texts.text(name).orElseThrow();
  }
}
