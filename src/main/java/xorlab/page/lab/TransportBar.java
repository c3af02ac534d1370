package xorlab.page.lab;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLButtonElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import xorlab.browser.RangeSlider;
import xorlab.experiment.Setting;
import xorlab.page.figures.LabActions;
import xorlab.page.ui.Dom;
import xorlab.session.PlaybackController;
import xorlab.words.PlaybackWords;

/** The playback controls: play, pause, step, the iteration slider, and the speed. */
final class TransportBar {
  private static final String[] SPEEDS = {"1", "5", "20", "60", "250", "1000", "max"};

  private final HTMLButtonElement toStart;
  private final HTMLButtonElement stepBack;
  private final HTMLElement play;
  private final HTMLElement playLabel;
  private final HTMLButtonElement step;
  private final HTMLButtonElement toEnd;
  private final HTMLInputElement slider;
  private final HTMLElement position;
  private final HTMLSelectElement speed;

  TransportBar(HTMLElement bar, LabActions actions) {
    toStart = button(bar, ".to-start", () -> actions.seek(0));
    stepBack = button(bar, ".step-back", () -> actions.step(-1));
    play = button(bar, ".play", actions::playOrPause);
    playLabel = play.querySelector("span");
    step = button(bar, ".step", () -> actions.step(1));
    toEnd = button(bar, ".to-end", () -> actions.seek(Integer.MAX_VALUE));
    slider = (HTMLInputElement) bar.querySelector(".iteration");
    RangeSlider.onMove(slider, actions::seek);
    position = bar.querySelector(".position");
    speed = (HTMLSelectElement) bar.querySelector(".speed select");
    for (String option : SPEEDS) {
      addSpeed(option);
    }
    speed.addEventListener(
        "change", (Event event) -> actions.choose(Setting.SPEED, speed.getValue()));
  }

  void show(PlaybackController player) {
    int iteration = player.timeline().iteration();
    int iterations = player.experiment().iterations();
    String of = Integer.toString(iterations);
    Dom.setText(playLabel, player.isPlaying() ? PlaybackWords.PAUSE : PlaybackWords.TRAIN);
    Dom.setAttribute(play, "aria-pressed", player.isPlaying() ? "true" : "false");
    toStart.setDisabled(iteration == 0);
    stepBack.setDisabled(iteration == 0);
    step.setDisabled(iteration >= player.lastIteration());
    toEnd.setDisabled(iteration >= player.lastIteration());
    Dom.setAttribute(slider, "max", of);
    slider.setValue(Integer.toString(iteration));
    slider.setAttribute("aria-valuetext", PlaybackWords.iterationOf(iteration, iterations));
    Dom.setText(position, padded(iteration, of.length()) + " / " + of);
    showSpeed(player.experiment().text(Setting.SPEED));
  }

  private void showSpeed(String text) {
    if (text.equals(speed.getValue())) {
      return;
    }
    speed.setValue(text);
    if (!text.equals(speed.getValue())) {
      addSpeed(text);
      speed.setValue(text);
    }
  }

  private void addSpeed(String text) {
    String label = text.equals("max") ? PlaybackWords.MAXIMUM : PlaybackWords.perSecond(text);
    HTMLElement option = Dom.add(speed, "option", label);
    option.setAttribute("value", text);
  }

  private static HTMLButtonElement button(HTMLElement bar, String selector, Runnable action) {
    HTMLButtonElement button = (HTMLButtonElement) bar.querySelector(selector);
    Dom.onClick(button, action);
    return button;
  }

  private static String padded(int number, int length) {
    String digits = Integer.toString(number);
    StringBuilder padded = new StringBuilder();
    for (int i = digits.length(); i < length; i++) {
      padded.append(' ');
    }
    return padded.append(digits).toString();
  }
}
