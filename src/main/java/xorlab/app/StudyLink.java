package xorlab.app;

import java.util.Optional;
import java.util.OptionalInt;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;
import xorlab.browser.Address;
import xorlab.training.Data;
import xorlab.training.Experiment;
import xorlab.training.Player;
import xorlab.training.Session;
import xorlab.training.Setting;
import xorlab.widget.Numbers;
import xorlab.widget.Query;

/** The lab as the study sees it: there it is called {@code xorlab.study.LabWindow}. */
public final class StudyLink {
  private final Session session;
  private final PageTexts page;
  private final Player player;
  private final Actions actions;
  private Optional<Experiment> written = Optional.empty();
  private String settings = "";
  private String texts = "";

  StudyLink(Session session, PageTexts page, Actions actions) {
    this.page = page;
    this.session = session;
    this.actions = actions;
    player = session.player();
  }

  /** All settings in their canonical spelling, as the fragment of an address writes them. */
  @JSExport
  public String settings() {
    write();
    return settings;
  }

  /** All settings as people wrote them. */
  @JSExport
  public String texts() {
    write();
    return texts;
  }

  private void write() {
    if (written.isEmpty() || written.get() != session.experiment()) {
      written = Optional.of(session.experiment());
      settings = Query.format(session.given());
      texts = Query.format(session.texts());
    }
  }

  /** What is wrong with the last call from outside, or "". */
  @JSExport
  public String complaint() {
    return actions.complaint();
  }

  /** The number of the run: another one for each that is begun. */
  @JSExport
  public int run() {
    return player.run();
  }

  /** How many changes there have been; a drag begins many runs and is one. */
  @JSExport
  public int changes() {
    return session.changes();
  }

  @JSExport
  public int iteration() {
    return player.timeline().iteration();
  }

  /** The state of training, as {@link xorlab.training.Mirror} takes it. */
  @JSExport
  public Float64Array numbers() {
    return Numbers.array(player.timeline().numbers());
  }

  /** The last iteration that has been trained. */
  @JSExport
  public int furthest() {
    return player.timeline().furthest();
  }

  /** The loss at an iteration up to the furthest. */
  @JSExport
  public double lossAt(int iteration) {
    return player.timeline().lossAt(iteration);
  }

  /** Whether the run has left the finite numbers. */
  @JSExport
  public boolean hasDiverged() {
    return player.timeline().diverged();
  }

  /** Places along the run, for each its iteration and its parameters. */
  @JSExport
  public Float64Array path() {
    return Numbers.array(RunPath.of(player.timeline()));
  }

  @JSExport
  public boolean isDark() {
    return actions.isDark();
  }

  /** The address of the page if it is the lab's own, without what stands behind #; else empty. */
  @JSExport
  public String page() {
    return page.followAddress() ? Address.page() : "";
  }

  /** The reader wants to see another iteration. */
  @JSExport
  public void visit(int iteration) {
    actions.seek(iteration);
  }

  /** The reader begins a run with these settings. */
  @JSExport
  public void begin(String query) {
    actions.begin(Query.parse(query));
  }

  /** The reader puts these weights and biases in place of the present ones. */
  @JSExport
  public void weigh(Float64Array flat) {
    actions.edit(experiment -> experiment.withWeights(Numbers.of(flat)), false);
  }

  /** The reader puts these points in place of the present ones. */
  @JSExport
  public void learn(String points, boolean goesOn) {
    actions.edit(experiment -> experiment.withPoints(Data.ofText(points)), goesOn);
  }

  /** The reader chooses a setting's value. Gives whether the setting takes that text. */
  @JSExport
  public boolean choose(String setting, String text) {
    return actions.choose(Setting.named(setting).orElseThrow(), text);
  }

  @JSExport
  public boolean canUndo() {
    return session.canUndo();
  }

  @JSExport
  public boolean canRedo() {
    return session.canRedo();
  }

  @JSExport
  public void undo() {
    actions.undo();
  }

  @JSExport
  public void redo() {
    actions.redo();
  }

  /** The data point that the reader looks at, or -1. */
  @JSExport
  public int attended() {
    return actions.attended().orElse(-1);
  }

  /** The reader looks at a data point, or at none in particular if this is -1. */
  @JSExport
  public void attend(int point) {
    actions.attend(point < 0 ? OptionalInt.empty() : OptionalInt.of(point));
  }

  /** Something else of this iteration is to be shown. */
  @JSExport
  public void redraw() {
    actions.redraw();
  }
}
