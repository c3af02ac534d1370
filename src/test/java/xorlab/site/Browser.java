package xorlab.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xorlab.Skipped;

/**
 * The browsers that the site is tested in. If one is not available, its tests are skipped and say
 * why; with {@code CI=true} in the environment they fail.
 *
 * <p>A browser stays open for the whole test run: closing a tab returns the browser to the pool,
 * and the next test gets a fresh tab in it.
 */
public enum Browser {
  CHROMIUM("Chromium", ChromiumTab::launch),
  FIREFOX("Firefox", FirefoxTab::launch),
  WEBKIT("WebKit", WebKitTab::launch);

  static {
    ChildProcess.endAllWithThisJvm();
  }

  private final String title;
  private final Launcher launcher;
  private final Deque<Tab> idle = new ArrayDeque<>();
  private final List<Tab> tabs = new ArrayList<>();

  Browser(String title, Launcher launcher) {
    this.title = title;
    this.launcher = launcher;
  }

  private interface Launcher {
    Tab launch(boolean dark) throws Program.Missing;
  }

  /**
   * The engines of this run: all, or those that the system property {@code xorlab.browsers} names,
   * with commas between.
   */
  static Set<Browser> ofThisRun() {
    return !areChosen()
        ? EnumSet.allOf(Browser.class)
        : Stream.of(System.getProperty("xorlab.browsers").toUpperCase(Locale.ROOT).split(","))
            .map(Browser::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Browser.class)));
  }

  /** Whether somebody chose the engines of this run. */
  static boolean areChosen() {
    return !System.getProperty("xorlab.browsers", "").isEmpty();
  }

  /** The tabs of all browsers that tests share, the idle ones included. */
  static List<Tab> tabs() {
    return Stream.of(values()).flatMap(browser -> browser.tabs.stream()).toList();
  }

  /** Leaves the pages of idle tabs: one that trains would take time from others. */
  static void leaveIdlePages() {
    for (Browser browser : values()) {
      browser.idle.removeIf(
          tab -> tab.isUsed() && !browser.answers(tab, () -> tab.go("about:blank")));
    }
  }

  /** An empty tab, with a light colour scheme, in a browser that no other test uses meanwhile. */
  public Tab open() {
    for (Tab tab = idle.poll(); tab != null; tab = idle.poll()) {
      if (answers(tab, tab::renew)) {
        return tab;
      }
    }
    Tab tab = launch(false);
    tabs.add(tab);
    tab.onClose(() -> idle.push(tab));
    return tab;
  }

  /** Whether a browser of an earlier test still responds; one that does not is ended. */
  private boolean answers(Tab tab, Runnable request) {
    try {
      request.run();
      return true;
    } catch (RuntimeException e) {
      System.err.println("A browser is started anew, as the one before does not answer: " + e);
      tabs.remove(tab);
      tab.end();
      return false;
    }
  }

  /** Starts a browser of its own, which ends with its tab. */
  public Tab launch() {
    return launch(false);
  }

  /** The same on a system that prefers dark colours. */
  Tab launchDark() {
    return launch(true);
  }

  /** Opens Chromium, for the tests that need what only it can do. */
  static ChromiumTab openChromium() {
    return (ChromiumTab) CHROMIUM.open();
  }

  private Tab launch(boolean dark) {
    try {
      return launcher.launch(dark);
    } catch (Program.Missing e) {
      return Skipped.because(title + " cannot be had: " + e.getMessage());
    }
  }

  @Override
  public String toString() {
    return title;
  }
}
