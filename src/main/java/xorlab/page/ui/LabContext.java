package xorlab.page.ui;

import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.session.PlaybackController;
import xorlab.training.Timeline;

/**
 * What a lab shows at one moment, as far as the programs need it that are loaded beside it. It
 * passes to them as text; what they want to know beyond it, they train themselves.
 *
 * @param iteration the one on show
 * @param furthest the last iteration that the lab has trained
 * @param isDark whether figures are drawn for a dark page
 * @param page the address of a page of the lab's own, without its fragment; empty if the lab is in
 *     somebody else's page
 */
public record LabContext(
    Experiment experiment, int iteration, int furthest, boolean isDark, String page) {
  private static final String ITERATION = "iteration";
  private static final String FURTHEST = "furthest";
  private static final String DARK = "dark";
  private static final String PAGE = "page";

  /** What a player shows. */
  public static LabContext of(PlaybackController player, boolean isDark, String page) {
    Timeline timeline = player.timeline();
    return new LabContext(
        player.experiment(), timeline.iteration(), timeline.lastTrained(), isDark, page);
  }

  /** The settings that are given, and the rest under names that no setting has. */
  public String format() {
    SettingTexts texts = SettingTexts.given(experiment);
    texts.put(ITERATION, Integer.toString(iteration));
    texts.put(FURTHEST, Integer.toString(furthest));
    texts.put(DARK, isDark ? "true" : "false");
    texts.put(PAGE, page);
    return QueryString.format(texts);
  }

  /** Reads what {@link #format} has written. */
  public static LabContext parse(String query) {
    SettingTexts texts = QueryString.parse(query);
    return new LabContext(
        ParsedExperiment.experiment(texts),
        number(texts, ITERATION),
        number(texts, FURTHEST),
        own(texts, DARK).equals("true"),
        own(texts, PAGE));
  }

  private static int number(SettingTexts texts, String name) {
    return (int) Decimals.parse(own(texts, name)).orElseThrow();
  }

  private static String own(SettingTexts texts, String name) {
    return texts.text(name).orElseThrow();
  }
}
