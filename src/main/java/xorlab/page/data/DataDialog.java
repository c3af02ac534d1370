package xorlab.page.data;

import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;
import org.teavm.jso.file.File;
import xorlab.browser.Environment;
import xorlab.browser.Keyboard;
import xorlab.browser.ModalDialog;
import xorlab.data.Dataset;
import xorlab.data.DatasetName;
import xorlab.data.text.PointReader;
import xorlab.data.text.ReadPoints;
import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.numeric.Decimals;
import xorlab.page.ui.Dom;
import xorlab.page.ui.LabContext;
import xorlab.page.ui.LabHandle;
import xorlab.page.ui.QueryString;
import xorlab.page.ui.VisibilityObserver;
import xorlab.plot.axis.PlotBounds;
import xorlab.plot.draw.Palette;
import xorlab.words.OwnWords;

/** The dialog "Your data" of one lab, which the element opens and closes. */
public final class DataDialog {
  /** Steps of the slider for the size of the brush, in the width of the window. */
  private static final double SIZE_STEPS = 100;

  private final HTMLElement dialog;
  private final LabHandle lab;
  private final DataInput input;
  private final ReadingNotes notes;
  private final PointsView view;
  private final PointsDraft draft = new PointsDraft();
  private final Brush brush = new Brush(draft);
  private final HTMLElement status;
  private final ScaleChoice scale;
  private final HTMLButtonElement undo;
  private final HTMLButtonElement clear;
  private final HTMLButtonElement use;
  private PlotBounds bounds = PlotBounds.AROUND_ZERO;
  private Palette palette = Palette.light();
  private boolean wasOpen;
  private int frame;

  DataDialog(HTMLElement dialog, LabHandle lab) {
    this.dialog = dialog;
    this.lab = lab;
    input = new DataInput(dialog, this::read);
    notes = new ReadingNotes(dialog);
    view = new PointsView(dialog.querySelector(".drawing"), this::requestFrame);
    status = dialog.querySelector(".drawn");
    undo = button(".undo-points", this::undo);
    clear = button(".clear-points", this::clear);
    use = button(".use-points", this::use);
    scale = new ScaleChoice(dialog, this::chooseScale);
    new DrawingPad(
        dialog.querySelector(".picture"), view, draft, brush, () -> bounds, this::requestFrame);
    NodeList<? extends HTMLElement> tools = dialog.querySelectorAll("[name=own-tool]");
    for (int i = 0; i < tools.getLength(); i++) {
      Brush.Tool tool = Brush.Tool.values()[i];
      tools.get(i).addEventListener("change", (Event event) -> brush.setTool(tool));
    }
    HTMLInputElement size = (HTMLInputElement) dialog.querySelector(".brush-size");
    size.addEventListener(
        "input",
        (Event event) -> brush.setSize(Decimals.parse(size.getValue()).orElse(0) / SIZE_STEPS));
    dialog.addEventListener("keydown", (KeyboardEvent event) -> onKey(event));
    new VisibilityObserver(dialog, this::show, this::show);
  }

  private HTMLButtonElement button(String selector, Runnable action) {
    HTMLButtonElement button = (HTMLButtonElement) dialog.querySelector(selector);
    Dom.onClick(button, action);
    return button;
  }

  /** Keys that are pressed in the dialog are neither the lab's nor the page's. */
  private void onKey(KeyboardEvent event) {
    event.stopPropagation();
    boolean isUndo = (event.isCtrlKey() || event.isMetaKey()) && Keyboard.key(event).equals("z");
    if (isUndo && !Environment.isWithin(event, "textarea")) {
      event.preventDefault();
      undo();
    }
  }

  /** Called when the lab may show something else, and when the dialog is opened or closed. */
  @JSExport
  public void show() {
    boolean isOpen = ModalDialog.isOpen(dialog);
    if (isOpen && !wasOpen && input.isBlank()) {
      takeFromLab();
    }
    wasOpen = isOpen;
    if (isOpen) {
      palette = context().isDark() ? Palette.dark() : Palette.light();
      requestFrame();
    }
  }

  private LabContext context() {
    return LabContext.parse(lab.context());
  }

  /** Begins with the points that the lab trains on, if they are the reader's own. */
  private void takeFromLab() {
    Experiment experiment = context().experiment();
    if (experiment.get(Setting.DATA) == DatasetName.POINTS) {
      draft.replace(experiment.get(Setting.POINTS));
      scale.choose(experiment.get(Setting.SCALE));
      fit();
    }
  }

  /** Reads the points of a file that was dropped on the lab. */
  @JSExport
  public void open(File file) {
    input.open(file);
  }

  /** Closes the dialog of a lab that is removed: back in the document it would not be modal. */
  @JSExport
  public void setConnected(boolean isConnected) {
    if (!isConnected) {
      ModalDialog.close(dialog);
    }
  }

  /** Does nothing: the dialog is not printed. */
  @JSExport
  public void setPrinting(boolean isPrinting) {}

  private void read(String text) {
    if (text.trim().isEmpty()) {
      notes.clear();
      return;
    }
    ReadPoints read = PointReader.read(text);
    notes.show(read, draft.points().points() > 0);
    if (read.points().points() > 0) {
      draft.replace(read.points());
      fit();
    }
    requestFrame();
  }

  /** The picture shows all points as the lab will; it does not move while somebody draws. */
  private void fit() {
    bounds = scale.window(draft.points());
  }

  private void chooseScale() {
    fit();
    requestFrame();
  }

  private void undo() {
    draft.undo();
    fit();
    requestFrame();
  }

  private void clear() {
    draft.replace(Dataset.zeros(0));
    fit();
    requestFrame();
  }

  /** Gives the points to the lab, which keeps its other settings. */
  private void use() {
    Experiment experiment = context().experiment();
    Experiment changed = experiment.withPoints(draft.points());
    SettingTexts settings =
        SettingTexts.given(scale.isScaled() ? changed.with(Setting.SCALE, true) : changed);
    settings.remove(Setting.AT);
    lab.begin(QueryString.format(settings));
    ModalDialog.close(dialog);
  }

  private void requestFrame() {
    if (frame == 0) {
      frame = Window.requestAnimationFrame(time -> draw());
    }
  }

  private void draw() {
    frame = 0;
    if (!ModalDialog.isOpen(dialog)) {
      return;
    }
    int count = draft.points().points();
    undo.setDisabled(!draft.canUndo());
    clear.setDisabled(count == 0);
    use.setDisabled(count == 0);
    Dom.setText(status, status());
    scale.show(draft.points());
    if (view.isUnmeasured()) {
      view.measure();
    }
    view.show(
        new PointsView.Content(draft.points(), bounds, brush.place(), brush.size(), palette), true);
  }

  /** The points, and where the brush is. */
  private String status() {
    String points = PointsView.summary(draft.points());
    String sentence = draft.isFull() ? points + " " + OwnWords.FULL : points;
    return brush
        .place()
        .map(
            at ->
                OwnWords.brushAt(
                    sentence, PointsView.written(at.x1()), PointsView.written(at.x2())))
        .orElse(sentence);
  }
}
