package xorlab.page.ui;

import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;

/**
 * The places on the page of a program that is loaded when one of them first comes into view. Until
 * then there is a sentence in each.
 */
public final class DeferredProgram {
  private final String program;
  private final HTMLElement[] containers;
  private final Runnable load;

  /** Null until it is there: TeaVM cannot put what JavaScript gives into an Optional. */
  private LoadedProgram part;

  private boolean requested;

  /**
   * @param program its name, which is that of its file without ".js"
   * @param load asks for it
   * @param containers are filled by whoever loads it, before {@link #setLoaded}
   */
  public DeferredProgram(String program, Runnable load, HTMLElement... containers) {
    this.program = program;
    this.load = load;
    this.containers = containers;
    IntersectionObserver visibility =
        new IntersectionObserver(
            entries -> {
              for (int i = 0; i < entries.getLength(); i++) {
                if (entries.get(i).isIntersecting()) {
                  request();
                }
              }
            });
    for (HTMLElement place : containers) {
      visibility.observe(place);
    }
  }

  public String program() {
    return program;
  }

  /** Asks for the program, unless that has been done. */
  private void request() {
    if (!requested) {
      requested = true;
      for (HTMLElement place : containers) {
        place.clear();
        Dom.add(place, "p", "Loading …");
      }
      load.run();
    }
  }

  /** The program has come. */
  public void setLoaded(LoadedProgram loaded) {
    part = loaded;
    requested = true; // a script may have been the first to want it
  }

  /** The program could not be loaded. */
  public void showFailure() {
    requested = false;
    for (HTMLElement place : containers) {
      place.clear();
      Dom.add(
          place,
          "p",
          "This part of the lab is in "
              + program
              + ".js, which belongs beside xor-lab.js and could not be loaded.");
      HTMLElement again = Dom.add(place, "button", "Try again");
      again.setAttribute("type", "button");
      Dom.onClick(again, this::request);
    }
  }

  /** The lab may show something else. */
  public void show() {
    if (part != null) {
      part.show();
    }
  }

  public void setPrinting(boolean isPrinting) {
    if (part != null) {
      part.setPrinting(isPrinting);
    }
  }
}
