package xorlab.page.runs;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.page.ui.Dom;
import xorlab.page.ui.QueryString;
import xorlab.page.workers.WorkerPool;
import xorlab.plot.draw.Palette;
import xorlab.survey.SurveyJob;

/** The selected run: its outcome, its decision figure, and the link that opens it in the lab. */
public final class SelectedRun {
  private final RunOpener opener;
  private final HTMLElement name;
  private final HTMLElement outcome;
  private final HTMLElement link;
  private final HTMLElement button;
  private final RunThumbnail thumbnail;
  private Optional<Experiment> experiment = Optional.empty();

  public SelectedRun(HTMLElement section, WorkerPool workers, RunOpener opener) {
    this.opener = opener;
    name = section.querySelector(".words b");
    outcome = section.querySelector(".words span");
    link = section.querySelector("a");
    button = section.querySelector("button");
    thumbnail = new RunThumbnail((HTMLCanvasElement) section.querySelector("canvas"), workers);
    Dom.onClick(button, this::open);
    clear();
  }

  /**
   * Shows a run.
   *
   * @param what the run is called
   * @param how its outcome
   */
  public void show(SurveyJob job, int run, String what, String how) {
    Dom.setText(name, what.concat(": "));
    Dom.setText(outcome, how);
    thumbnail.request(job, run);
    experiment = Optional.of(job.run(run).with(Setting.AT, job.iterations()));
    link.setAttribute("href", opener.address(query()));
    boolean opensHere = opener.opensHere();
    link.setHidden(opensHere);
    button.setHidden(!opensHere);
  }

  public void show(Palette palette) {
    thumbnail.show(palette);
  }

  /** Whether a run is shown. */
  public boolean isShown() {
    return experiment.isPresent();
  }

  public void clear() {
    experiment = Optional.empty();
    Dom.setText(name, "");
    Dom.setText(outcome, "");
    thumbnail.clear();
    link.setHidden(true);
    button.setHidden(true);
  }

  /** Opens the run that is shown in the lab. */
  public void open() {
    if (experiment.isPresent()) {
      if (opener.opensHere()) {
        opener.open(query());
      } else {
        link.click();
      }
    }
  }

  private String query() {
    return QueryString.format(SettingTexts.ofRun(experiment.orElseThrow()));
  }
}
