package xorlab.page.ui;

import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import xorlab.browser.IntersectionObserver;
import xorlab.words.LoadingWords;

/**
 * A program that is loaded when one of its containers first comes into view, and a message in these
 * containers until then.
 */
public final class DeferredProgram {
  private final String program;
  private final JSArray<HTMLElement> containers = new JSArray<>();
  private final Runnable load;

  /** Null until loaded: TeaVM does not support JavaScript objects in an Optional. */
  private LoadedProgram part;

  private boolean requested;

  /**
   * @param program its name, which is its file name without ".js"
   * @param load starts loading it
   * @param lab has the containers
   * @param selectors of the containers, which the loader fills before {@link #setLoaded}
   */
  public DeferredProgram(String program, Runnable load, HTMLElement lab, String... selectors) {
    this.program = program;
    this.load = load;
    for (String selector : selectors) {
      HTMLElement container = lab.querySelector(selector);
      containers.push(container);
      IntersectionObserver.observe(
          container,
          isInView -> {
            if (isInView) {
              request();
            }
          });
    }
  }

  public String program() {
    return program;
  }

  /** Starts loading the program also when the pointer or the focus enters a part of the lab. */
  public void requestFrom(HTMLElement part) {
    part.addEventListener("pointerenter", (Event event) -> request());
    part.addEventListener("focusin", (Event event) -> request());
  }

  /** Starts loading the program, unless that has been done. */
  private void request() {
    if (!requested) {
      requested = true;
      for (int i = 0; i < containers.getLength(); i++) {
        HTMLElement container = containers.get(i);
        container.clear();
        Dom.add(container, "p", LoadingWords.LOADING);
      }
      load.run();
    }
  }

  /**
   * Called when the program has been loaded.
   *
   * @param isConnected whether the lab is in the document
   */
  public void setLoaded(LoadedProgram loaded, boolean isConnected) {
    part = loaded;
    part.setConnected(isConnected);
    requested = true; // it may have been loaded for a script
  }

  /**
   * Called when the program could not be loaded; shows a message and a button to retry.
   *
   * @param reason a sentence
   */
  public void showFailure(String reason) {
    requested = false;
    for (int i = 0; i < containers.getLength(); i++) {
      HTMLElement container = containers.get(i);
      container.clear();
      Dom.add(container, "p", LoadingWords.failed(reason));
      HTMLElement retry = Dom.add(container, "button", LoadingWords.TRY_AGAIN);
      retry.setAttribute("type", "button");
      Dom.onClick(retry, this::request);
    }
  }

  /** Tells the program, if loaded, that the lab may show something else. */
  public void show() {
    if (part != null) {
      part.show();
    }
  }

  /** Tells the program, if loaded, whether the lab is in the document. */
  public void setConnected(boolean isConnected) {
    if (part != null) {
      part.setConnected(isConnected);
    }
  }

  public void setPrinting(boolean isPrinting) {
    if (part != null) {
      part.setPrinting(isPrinting);
    }
  }
}
