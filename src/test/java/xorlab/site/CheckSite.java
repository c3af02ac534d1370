package xorlab.site;

/** check.html as a reader uses it. */
final class CheckSite {
  private static final String INSIDE = Site.INSIDE;

  private CheckSite() {}

  static void open(Tab tab, String settings) {
    tab.go("about:blank");
    tab.go(Site.serve().url("check.html" + settings));
    awaitHeadline(tab);
  }

  static void awaitHeadline(Tab tab) {
    tab.await(INSIDE + "?.querySelector('.headline')?.textContent");
  }

  static void pressExample(Tab tab, int example) {
    press(tab, ".examples [data-example=\"" + example + "\"]");
    tab.await(find(".check-page") + ".dataset.state === 'judged'");
    tab.await(find(".search") + ".hidden");
  }

  static void paste(Tab tab, String text) {
    tab.run(
        "const area = %s; area.value = %s; area.dispatchEvent(new Event('input'));"
            .formatted(find("textarea"), '`' + text + '`'));
  }

  static String value(Tab tab) {
    return (String) tab.evaluate(find("textarea") + ".value");
  }

  static void press(Tab tab, String button) {
    tab.run(find(button) + ".click();");
    Site.settle(tab);
  }

  static Object isVisible(Tab tab, String selector) {
    return tab.evaluate("(" + find(selector) + "?.getClientRects().length ?? 0) > 0");
  }

  /** The words of a step in the order of computation, counted from 0. */
  static Object step(Tab tab, int index) {
    return Site.texts(tab, ".order li:nth-child(" + (index + 1) + ") button > *").stream()
        .map(String::valueOf)
        .reduce("", (all, text) -> (all + " " + text).trim());
  }

  static String find(String selector) {
    return INSIDE + ".querySelector('.check " + selector + "')";
  }
}
