package xorlab.site;

import java.util.List;
import java.util.Map;

/**
 * A reader's machine and connection, as Chromium emulates them.
 *
 * @param cpuSlowdown how many times as long a script takes as on this machine
 * @param megabits a second, of the connection; infinite for the machine's own
 */
record SlowConnection(double cpuSlowdown, double megabits) {
  /** The time to the server and back on a mobile connection, as Lighthouse takes it. */
  private static final int LATENCY = 150;

  static final SlowConnection NONE = new SlowConnection(1, Double.POSITIVE_INFINITY);

  /** Makes a tab slow until it ends, with an empty cache. */
  void apply(ChromiumTab tab) {
    cdp(tab, "Network.enable", Map.of());
    cdp(tab, "Network.setCacheDisabled", Map.of("cacheDisabled", true));
    cdp(
        tab,
        "Network.setBlockedURLs",
        Map.of("urls", List.of("*googleapis*", "*google-analytics*")));
    if (megabits < Double.POSITIVE_INFINITY) {
      double bytes = megabits * 1e6 / 8;
      cdp(
          tab,
          "Network.emulateNetworkConditions",
          Map.of(
              "offline",
              false,
              "latency",
              LATENCY,
              "downloadThroughput",
              bytes,
              "uploadThroughput",
              bytes));
    }
    cdp(tab, "Emulation.setCPUThrottlingRate", Map.of("rate", cpuSlowdown));
  }

  private static void cdp(ChromiumTab tab, String command, Map<String, Object> parameters) {
    tab.driver().executeCdpCommand(command, parameters);
  }
}
