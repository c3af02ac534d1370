package xorlab.page.lessons;

import java.util.List;
import java.util.Optional;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.diagnostics.Diagnosis;
import xorlab.diagnostics.Diagnostic;
import xorlab.diagnostics.Remedy;
import xorlab.diagnostics.SettingAdvice;
import xorlab.diagnostics.StatusLine;
import xorlab.experiment.Experiment;
import xorlab.experiment.MistakeRules;
import xorlab.page.figures.LabActions;
import xorlab.page.figures.LabFrame;
import xorlab.page.settings.SeedButton;
import xorlab.page.ui.Dom;
import xorlab.training.IterationState;

/**
 * The line below the decision figure: how many points are correct or what is wrong, with a button
 * that mends it, and an explanation above it.
 */
public final class StatusView {
  /** Larger networks are diagnosed only when playback has stopped. */
  private static final int MAX_LIVE_PARAMETERS = 400;

  private final HTMLElement status;
  private final HTMLElement headline;
  private final HTMLElement detail;
  private final HTMLElement mend;
  private final HTMLElement explanation;
  private Optional<Remedy> remedy = Optional.empty();
  private Experiment advised = Experiment.defaults();
  private String advice = "";

  /**
   * @param focusAfter gets the focus when the button, once pressed, disappears
   */
  public StatusView(HTMLElement section, HTMLElement focusAfter, LabActions actions) {
    status = section.querySelector(".status");
    headline = status.querySelector("strong");
    detail = status.querySelector("span");
    mend = status.querySelector("button");
    explanation = section.querySelector(".finding");
    Dom.onClick(
        mend,
        () -> {
          remedy.ifPresent(found -> apply(found, actions));
          focusAfter.focus();
        });
  }

  private static void apply(Remedy remedy, LabActions actions) {
    String value = remedy.value().isEmpty() ? SeedButton.newSeed() : remedy.value();
    actions.choose(remedy.setting(), value);
  }

  /** What is wrong with the iteration that is shown, or advice; "" if neither. */
  public String explanation() {
    return explanation.getTextContent();
  }

  /** The first advice about the settings, or nothing; the same as long as they are. */
  private String advice(Experiment experiment) {
    if (advised != experiment) {
      advised = experiment;
      List<String> all = SettingAdvice.of(experiment);
      advice = all.isEmpty() ? "" : all.get(0);
    }
    return advice;
  }

  /**
   * @param counts whether only to count the correct points
   */
  public void show(LabFrame frame, boolean counts) {
    IterationState state = frame.state();
    boolean diagnosed = !counts && (state.flat().length <= MAX_LIVE_PARAMETERS || frame.idle());
    List<Diagnostic> diagnostics = diagnosed ? Diagnosis.of(state) : List.of();
    StatusLine line = StatusLine.of(frame.experiment(), frame.timeline(), state, diagnostics);
    remedy = line.remedy();
    Dom.setAttribute(status, "data-tone", line.tone().name());
    Dom.setText(headline, line.headline());
    Dom.setText(detail, line.detail());
    boolean needsAdvice = !counts && line.explanation().isEmpty();
    String finding = needsAdvice ? advice(frame.experiment()) : line.explanation();
    Dom.setText(explanation, MistakeRules.installed().notice(frame.experiment()) + finding);
    mend.setHidden(remedy.isEmpty());
    Dom.setText(mend, remedy.map(Remedy::label).orElse(""));
  }
}
