package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import xorlab.Exhaustive;
import xorlab.Measurement;
import xorlab.diagnostics.Preset;
import xorlab.diagnostics.StuckSeed;
import xorlab.training.Timeline;

/** The menu of examples. */
@InChromium
class ExamplesIT extends ChromiumPage {
  @BeforeEach
  void openAPage() {
    Site.reopen(tab, server, "seed=7&at=20");
    Site.awaitExamples(tab);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void eachBeginsAndSaysWhatIsToBeSeen(Preset preset) {
    Site.choose(tab, ".example", 1 + preset.ordinal());
    assertEquals(preset.explanation(), Site.text(tab, ".example-help"));
    assertEquals(0L, tab.evaluate(Site.LAB + ".state.iteration"));
    Number loss = (Number) tab.evaluate(Site.LAB + ".state.loss");
    assertEquals(new Timeline(preset.experiment()).state().loss(), loss.doubleValue());
  }

  @Test
  void itsHelpGoesWhenSomethingElseIsOnShow() {
    Site.choose(tab, ".example", 1 + Preset.AND.ordinal());
    Site.press(tab, ".reseed");
    assertEquals("", Site.text(tab, ".example-help"));
    assertEquals("Examples", Site.value(tab, ".example"));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 17, 1})
  void aSeedThatFailsOrNeedsLongTrainsToWhatIsSaidOfIt(int number) {
    int index = StuckSeed.menu().stream().map(StuckSeed::seed).toList().indexOf(number);
    StuckSeed seed = StuckSeed.menu().get(index);
    Site.choose(tab, ".example", 1 + Preset.values().length + index);
    assertEquals(
        "Press Train. Seed " + number + ": " + seed.description() + ".",
        Site.text(tab, ".example-help"));
    trainToTheEnd();
    Map<?, ?> state = (Map<?, ?>) tab.evaluate(Site.LAB + ".state");
    assertEquals((long) seed.iterations(), state.get("iteration"));
    String right = state.get("correct") + " of 4 correct";
    assertTrue(seed.description().contains(right), right);
    if (number != 1) {
      String loss = "loss " + Math.rint(100 * (double) state.get("loss")) / 100;
      assertTrue(seed.description().contains(loss), loss);
      assertTrue(Site.text(tab, ".finding").contains("nearly 0"), Site.text(tab, ".finding"));
    }
  }

  @ParameterizedTest
  @Exhaustive
  @Measurement
  @CsvSource({"CIRCLE, 198", "MOONS, 198", "SPIRAL, 198"})
  void aMadeDataSetIsSolvedWithinTenSecondsOfTraining(Preset preset, int enough) {
    Site.choose(tab, ".example", 1 + preset.ordinal());
    tab.run(Site.INSIDE + ".querySelector('.decision').scrollIntoView();");
    Object solved =
        tab.run(
            """
            const lab = document.querySelector('xor-lab'), inside = lab.shadowRoot;
            inside.querySelector('.play').click();
            const begun = performance.now();
            while (parseInt(inside.querySelector('.status strong').textContent) < %d) {
              if (!lab.playing) throw new Error('not solved in the whole of its run');
              await new Promise(requestAnimationFrame);
            }
            return performance.now() - begun;
            """
                .formatted(enough));
    System.out.println(preset.label() + " is solved after " + solved + " ms");
    assertTrue(((Number) solved).doubleValue() < 10_000, "solved after " + solved);
    trainToTheEnd();
    assertTrue(
        (long) tab.evaluate(Site.LAB + ".state.correct") >= enough,
        Site.text(tab, ".status strong"));
  }

  /** As fast as it goes. */
  private static void trainToTheEnd() {
    tab.run(
        """
        const lab = document.querySelector('xor-lab'), inside = lab.shadowRoot;
        const speed = inside.querySelector('.speed select');
        speed.value = 'max';
        speed.dispatchEvent(new Event('change'));
        const finish = new Promise(resolve => lab.addEventListener('finish', resolve));
        if (!lab.playing) inside.querySelector('.play').click();
        await finish;
        """);
    Site.settle(tab);
  }
}
