package xorlab.page.lab;

import org.teavm.jso.dom.events.KeyboardEvent;
import xorlab.page.ui.PrintMode;

/** What a lab does when something happens to its page. */
final class LabPageListener implements PageEvents.Listener {
  private final FrameLoop frames;
  private final LabController controller;
  private final SettingSource page;
  private final LabView view;
  private final LabDrawing drawing;
  private final DeferredPrograms programs;
  private final Runnable draw;

  /**
   * @param draw draws a frame at once
   */
  LabPageListener(
      FrameLoop frames,
      LabController controller,
      SettingSource page,
      LabView view,
      LabDrawing drawing,
      DeferredPrograms programs,
      Runnable draw) {
    this.frames = frames;
    this.controller = controller;
    this.page = page;
    this.view = view;
    this.drawing = drawing;
    this.programs = programs;
    this.draw = draw;
  }

  @Override
  public void onAppearanceChange() {
    frames.request();
  }

  @Override
  public void onAddressChange() {
    controller.replaceSettings(page.read());
  }

  @Override
  public void onKey(KeyboardEvent event) {
    view.press(event);
  }

  @Override
  public void onPrinting(boolean isPrinting) {
    // Drawn synchronously: the browser prints what is there when this returns.
    PrintMode.setPrinting(isPrinting);
    drawing.complete();
    programs.setPrinting(isPrinting);
    draw.run();
  }
}
