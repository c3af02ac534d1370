package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import xorlab.Measurement;
import xorlab.server.SiteServer;

/**
 * Every setting that affects only the appearance works by URL, by attribute and by its control;
 * {@link ViewsIT} tests the views. Daily, each is tested by one of these: the channels are the same
 * for all settings, and {@link SettingsIT} tests them.
 */
@DailyIn(Browser.CHROMIUM)
class LookIT {
  private static final String INSIDE = "lab.shadowRoot";

  /** Waits until what has changed is drawn. */
  private static final String DRAWN =
      "for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);";

  private static final SiteServer SERVER = Site.serve();

  @BeforeEach
  void openAPage(Tab tab) {
    Site.reopen(tab, SERVER, "seed=5");
  }

  @AfterEach
  void thePageWasSilent(Tab tab) {
    assertEquals(List.of(), tab.errorsAndWarnings());
  }

  @InEveryBrowser
  void atIsTheIterationToShowFirst(Tab tab) {
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.CONTROLS)) {
      for (long at : new long[] {1, 140, 0, 60}) {
        way.bring(tab, "at=" + at);
        tab.await("lab.state.iteration === " + at);
        tab.await(INSIDE + ".querySelector('.iteration').value === '" + at + "'");
      }
    }
  }

  @InEveryBrowser
  void iterationsAreHowFarTrainingGoes(Tab tab) {
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.ATTRIBUTES)) {
      for (long iterations : new long[] {1, 7, 2000}) {
        way.bring(tab, "iterations=" + iterations);
        tab.run("lab.seek(1e9);");
        tab.await("lab.state.iteration === " + iterations);
        tab.await(INSIDE + ".querySelector('.iteration').max === '" + iterations + "'");
      }
      way.bring(tab, "iterations=1000000");
      tab.await(INSIDE + ".querySelector('.iteration').max === '1000000'");
    }
  }

  @InEveryBrowser
  void controlsAreWhatTheReaderMayDo(Tab tab) {
    Map<String, List<String>> parts =
        Map.of(
            "all", List.of(".transport", ".recipe", ".network .editing", ".study"),
            "transport", List.of(".transport"),
            "none", List.of());
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.ADDRESS)) {
      parts.forEach(
          (controls, visible) -> {
            way.bring(tab, "controls=" + controls);
            assertEquals(
                visible,
                tab.evaluate(
                    "['.transport', '.recipe', '.network .editing', '.study'].filter(part =>"
                        + " lab.shadowRoot.querySelector(part).getClientRects().length)"),
                way + ", controls=" + controls);
          });
    }
  }

  @InEveryBrowser
  void shadeIsWhatTheDecisionFigureColours(Tab tab) {
    assertPicturesDiffer(
        tab, SettingChannel.CONTROLS, ".decision", "shade", "class", "probability");
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void markersAreHowPointsAreDrawn(Tab tab) {
    assertPicturesDiffer(
        tab, SettingChannel.ATTRIBUTES, ".decision", "markers", "shapes", "circles");
    assertPicturesDiffer(
        tab, SettingChannel.ADDRESS, ".hidden-space", "markers", "shapes", "circles");
  }

  @InEveryBrowser
  @DailyIn({Browser.CHROMIUM, Browser.FIREFOX, Browser.WEBKIT})
  void autoplayStartsTrainingByItself(Tab tab) {
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.ADDRESS)) {
      way.bring(tab, "autoplay=false&seed=6");
      tab.run(DRAWN);
      assertEquals(false, tab.evaluate("lab.playing"), way.toString());
      way.bring(tab, "autoplay=true&seed=6");
      tab.await("lab.playing"); // as soon as the browser has told that the lab is in view
      tab.await("lab.state.iteration > 0");
    }
  }

  @InEveryBrowser
  @Measurement
  void speedIsIterationsASecond(Tab tab) {
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.CONTROLS)) {
      for (int speed : new int[] {20, 250, 1000}) {
        way.bring(tab, "iterations=1000000&speed=" + speed);
        assertSpeed(tab, way + ", speed=" + speed, 0.5 * speed, 1.5 * speed);
      }
      way.bring(tab, "iterations=1000000&speed=max");
      assertSpeed(tab, way + ", speed=max", 1500, Double.POSITIVE_INFINITY);
    }
  }

  /** Measures up to three times, because of other load on the machine. */
  private static void assertSpeed(Tab tab, String what, double above, double below) {
    List<Double> measured = new ArrayList<>();
    boolean right = false;
    while (!right && measured.size() < 3) {
      double speed = measuredSpeed(tab);
      measured.add(speed);
      right = speed > above && speed < below;
    }
    assertTrue(right, what + ": " + measured + " a second");
  }

  private static double measuredSpeed(Tab tab) {
    Object speed =
        tab.run(
            """
            const next = () => new Promise(resolve =>
                lab.addEventListener('iteration', resolve, {once: true}));
            lab.play();
            await next();
            const begun = performance.now(), from = lab.state.iteration;
            do await next(); while (performance.now() < begun + 400);
            const measured = 1000 * (lab.state.iteration - from) / (performance.now() - begun);
            lab.pause();
            return measured;
            """);
    return ((Number) speed).doubleValue();
  }

  @InEveryBrowser
  void themeIsLightOrDark(Tab tab) {
    String button = "getComputedStyle(" + INSIDE + ".querySelector('.play')).backgroundColor";
    Map<String, String> colors =
        Map.of("auto", "rgb(31, 30, 27)", "light", "rgb(31, 30, 27)", "dark", "rgb(236, 235, 231)");
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.ATTRIBUTES)) {
      Map<String, Object> pictures = new HashMap<>();
      colors.forEach(
          (theme, color) -> {
            way.bring(tab, "at=20&theme=" + theme);
            assertEquals(color, tab.evaluate(button), way + ", theme=" + theme);
            pictures.put(theme, picture(tab, ".decision"));
          });
      assertEquals(pictures.get("auto"), pictures.get("light"), way.toString());
      assertNotEquals(pictures.get("auto"), pictures.get("dark"), way.toString());
    }
  }

  @InEveryBrowser
  void onADarkSystemTheAutomaticThemeIsDark(Tab tab, Browser browser) {
    try (Tab dark = browser.launchDark()) {
      Site.open(dark, SERVER, "");
      String button =
          "getComputedStyle(" + Site.INSIDE + ".querySelector('.play')).backgroundColor";
      assertEquals("rgb(236, 235, 231)", dark.evaluate(button));
      dark.run(Site.LAB + ".setAttribute('theme', 'light');");
      assertEquals("rgb(31, 30, 27)", dark.evaluate(button));
    }
  }

  @InEveryBrowser
  void engineIsJavaScriptOrWebAssembly(Tab tab) {
    Map<String, String> names =
        Map.of("auto", "JavaScript", "js", "JavaScript", "wasm", "WebAssembly");
    for (SettingChannel way : SettingChannel.orDaily(SettingChannel.ADDRESS)) {
      names.forEach(
          (engine, name) -> {
            way.bring(tab, "seed=8&engine=" + engine);
            tab.await(
                INSIDE
                    + ".querySelector('.engine').textContent.startsWith('Runs on "
                    + name
                    + "')");
            assertEquals(8L, tab.evaluate("lab.state.experiment.seed"), way + ", " + engine);
          });
    }
  }

  /** Changing the engine replaces the markup, but must not take the focus from the control. */
  @InEveryBrowser
  void choosingAnEngineKeepsTheFocus(Tab tab) {
    SettingChannel.CONTROLS.bring(tab, "engine=js");
    tab.run(
        """
        lab.shadowRoot.querySelector('#graph-tab').click();
        const control = lab.shadowRoot.querySelector('#engine');
        control.focus();
        control.value = 'wasm';
        control.dispatchEvent(new Event('change'));
        """);
    tab.await(INSIDE + ".querySelector('.engine').textContent.includes('WebAssembly')");
    assertEquals("engine", tab.evaluate(INSIDE + ".activeElement?.id"));
    assertEquals("wasm", tab.evaluate(INSIDE + ".activeElement.value"));
    assertTrue((boolean) tab.evaluate(INSIDE + ".activeElement.getClientRects().length > 0"));
    assertEquals(false, tab.evaluate(INSIDE + ".querySelector('#graph').hidden"), "its tab, too");
  }

  /** Each value has a different picture, the same by each channel, and the first is the default. */
  private static void assertPicturesDiffer(
      Tab tab,
      SettingChannel daily,
      String section,
      String setting,
      String standard,
      String other) {
    String view = "view=decision,hidden&at=60&seed=9";
    for (SettingChannel way : SettingChannel.orDaily(daily)) {
      way.bring(tab, view);
      Object byDefault = picture(tab, section);
      way.bring(tab, view + "&" + setting + "=" + other);
      Object another = picture(tab, section);
      way.bring(tab, view + "&" + setting + "=" + standard);
      assertEquals(byDefault, picture(tab, section), way + ", " + setting + "=" + standard);
      assertNotEquals(byDefault, another, way + ", " + setting + "=" + other);
    }
  }

  /** A figure out of view is not updated, so this scrolls to it. */
  private static Object picture(Tab tab, String section) {
    tab.run(INSIDE + ".querySelector('" + section + "').scrollIntoView();");
    tab.await(INSIDE + ".querySelector('" + section + " .twin').textContent");
    return tab.run(
        DRAWN + "return lab.shadowRoot.querySelector('" + section + " canvas').toDataURL();");
  }
}
