package xorlab.page;

/**
 * The engines that the site is tested in. Where one cannot be had, its tests are skipped and say
 * why; with {@code CI=true} in the environment they fail.
 */
public enum Browser {
  CHROMIUM("Chromium", ChromiumTab::open),
  FIREFOX("Firefox", FirefoxTab::open),
  WEBKIT("WebKit", WebKitTab::open);

  static {
    ChildProcess.endAllWithThisJvm();
  }

  private final String title;
  private final Opening opening;

  Browser(String title, Opening opening) {
    this.title = title;
    this.opening = opening;
  }

  private interface Opening {
    Tab open(boolean dark) throws Program.Missing;
  }

  /** Starts the browser, with a light colour scheme. */
  public Tab open() {
    return open(false);
  }

  /** Starts the browser on a system that prefers dark colours. */
  Tab openDark() {
    return open(true);
  }

  /** Starts Chromium, for the tests that need what only it can do. */
  static ChromiumTab openChromium() {
    return (ChromiumTab) CHROMIUM.open();
  }

  private Tab open(boolean dark) {
    try {
      return opening.open(dark);
    } catch (Program.Missing e) {
      return Skip.because(title + " cannot be had: " + e.getMessage());
    }
  }

  @Override
  public String toString() {
    return title;
  }
}
