package xorlab.surveyor;

import java.util.Optional;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.plot.Palette;
import xorlab.survey.Job;
import xorlab.training.Experiment;
import xorlab.training.Setting;
import xorlab.training.Texts;
import xorlab.widget.Dom;
import xorlab.widget.Query;

/** One run that the reader looks at: what came of it, its decision, and the way to the lab. */
final class Chosen {
  private final Door door;
  private final HTMLElement words;
  private final HTMLElement link;
  private final HTMLElement button;
  private final Portrait portrait;
  private Optional<Experiment> experiment = Optional.empty();

  Chosen(HTMLElement section, Door door) {
    this.door = door;
    words = section.querySelector(".words");
    link = section.querySelector("a");
    button = section.querySelector("button");
    portrait = new Portrait((HTMLCanvasElement) section.querySelector("canvas"));
    Dom.onClick(button, this::open);
    clear();
  }

  /**
   * Shows a run.
   *
   * @param sentence what came of it
   */
  void show(Job job, int run, String sentence) {
    Dom.setText(words, sentence);
    portrait.ask(job, run);
    experiment = Optional.of(job.run(run).with(Setting.AT, job.iterations()));
    link.setAttribute("href", door.address(query()));
    boolean here = door.opensHere();
    link.setHidden(here);
    button.setHidden(!here);
  }

  void show(Palette palette) {
    portrait.show(palette);
  }

  void clear() {
    experiment = Optional.empty();
    Dom.setText(words, "");
    portrait.clear();
    link.setHidden(true);
    button.setHidden(true);
  }

  /** Opens the run that is shown in the lab. */
  void open() {
    if (experiment.isPresent()) {
      if (door.opensHere()) {
        door.open(query());
      } else {
        link.click();
      }
    }
  }

  private String query() {
    return Query.format(Texts.ofRun(experiment.orElseThrow()));
  }
}
