package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import xorlab.server.SiteServer;

/** Exports by readers and scripts, opened by other programs. */
class ExportIT {
  /** A promise of a Blob, as text that a test can hold. */
  private static final String AS_BASE64 =
      """
      const blob = await (%s);
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (let i = 0; i < bytes.length; i++) text += String.fromCharCode(bytes[i]);
      return btoa(text);
      """;

  @InEveryBrowser
  void theNotebooksGifHasAFrameForEachTwentiethIteration(Tab tab) throws IOException {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "");
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      byte[] gif = bytes(tab, Site.LAB + ".toGIF()");
      try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
        reader.setInput(input);
        assertEquals(8, reader.getNumImages(true)); // 0, 20, ..., 140
        assertEquals(640, reader.read(0).getWidth());
        assertEquals(480, reader.read(0).getHeight());
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aPngShowsTheFigureThatIsAskedFor(Tab tab) throws IOException {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "at=100");
      for (String figure : List.of("decision", "network", "hidden", "loss", "landscape")) {
        byte[] png =
            bytes(tab, Site.LAB + ".toPNG({ figure: '" + figure + "', width: 500, height: 400 })");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(500, image.getWidth());
        assertEquals(400, image.getHeight());
        assertTrue(colours(image) > 4, figure + " has " + colours(image) + " colours");
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void impossibleExportsAreRejectedWithASentence(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "");
      assertEquals(
          "every takes a whole number from 1 to 140, not “0”.",
          refusal(tab, "toGIF({ every: 0 })"));
      assertTrue(refusal(tab, "toPNG({ figure: 'moon' })").startsWith("There is no figure “moon”"));
    }
  }

  @InEveryBrowser
  void theTableHasEveryLossToTheLastDigit(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "at=140");
      List<String> lines = ((String) tab.evaluate(Site.LAB + ".toCSV()")).lines().toList();
      assertEquals(142, lines.size());
      assertTrue(lines.get(1).startsWith("0,2.9991464995409807,1.764052345967664,"), lines.get(1));
      assertTrue(lines.get(121).startsWith("120,0.2028529568023768,"), lines.get(121));
    }
  }

  @InEveryBrowser
  void aSavedStateIsRestoredWithTheSameBits(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.open(tab, server, "seed=7&learning-rate=0.5&at=33");
      Object state = tab.evaluate(Site.LAB + ".state");
      String json = (String) tab.evaluate("JSON.stringify(" + Site.LAB + ".state)");
      Site.openStudy(tab, server, "");
      open(tab, json);
      tab.await(Site.LAB + ".state.iteration === 33");
      assertEquals(state, tab.evaluate(Site.LAB + ".state"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aWrongFileSaysWhatIsWrongWithItAndChangesNothing(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "at=20");
      Object state = tab.evaluate(Site.LAB + ".state");
      for (String wrong :
          List.of("", "{", "[1, 2]", "{\"cells\": []}", "{\"format\": \"xor-lab/2\"}", "NaN")) {
        open(tab, wrong);
        tab.await(
            Site.INSIDE
                + ".querySelector('#share .whole .outcome').textContent.trim().endsWith('.')");
        assertEquals(state, tab.evaluate(Site.LAB + ".state"), wrong);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void theLinesForAnotherPageFollowTheChoices(Tab tab) {
    try (SiteServer server = Site.serve()) {
      Site.openStudy(tab, server, "at=20&seed=7");
      Site.openDialog(tab, "embed");
      tab.click(Site.INSIDE + ".querySelector('.kinds [value=element]')");
      String element = Site.INSIDE + ".querySelector('.lines').value";
      tab.await(element + ".includes('view=\"decision\"')");
      assertTrue(((String) tab.evaluate(element)).contains("seed=\"7\""));
      tab.await(Site.INSIDE + ".querySelector('.embed-preview xor-lab')?.state.iteration === 20");
      assertEquals(
          Map.of("seed", 7L, "at", 20L, "view", "decision"),
          tab.evaluate(Site.INSIDE + ".querySelector('.embed-preview xor-lab').state.experiment"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static void open(Tab tab, String text) {
    Site.openDialog(tab, "share");
    tab.run(
        """
        const inside = document.querySelector('xor-lab').shadowRoot;
        inside.querySelector('#share .whole .outcome').textContent = '';
        const files = new DataTransfer();
        files.items.add(new File([%s], 'state.json', { type: 'application/json' }));
        const input = inside.querySelector('#share .open');
        input.files = files.files;
        input.dispatchEvent(new Event('change'));
        """
            .formatted(quoted(text)));
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String refusal(Tab tab, String call) {
    return (String)
        tab.run(
            "try { await "
                + Site.LAB
                + "."
                + call
                + "; return 'made'; } catch (error) { return error.message; }");
  }

  private static byte[] bytes(Tab tab, String promise) {
    return Base64.getDecoder().decode((String) tab.run(AS_BASE64.formatted(promise)));
  }

  private static long colours(BufferedImage image) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .count();
  }
}
