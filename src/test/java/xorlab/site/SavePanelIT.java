package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Exhaustive;
import xorlab.export.Tool;
import xorlab.server.SiteServer;

/** The files that the dialog "Share" saves and opens. */
class SavePanelIT {
  private static final String DIALOG = Site.INSIDE + ".querySelector('#share')";
  private static final String LINK_OUTCOME =
      DIALOG + ".querySelector('.the-link .outcome').textContent";

  /** Keeps what would be downloaded. */
  private static final String KEEP_FILES =
      """
      window.saved = [];
      const blobs = new Map();
      const original = URL.createObjectURL;
      URL.createObjectURL = blob => {
        const address = original(blob);
        blobs.set(address, blob);
        return address;
      };
      HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, blob: blobs.get(this.href) });
      };
      """;

  private static final String LAST_FILE =
      """
      const bytes = new Uint8Array(await saved.at(-1).blob.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
      """;

  @InEveryBrowser
  void aPngHasAsManyPixelsAsWasChosen(Tab tab) throws IOException {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "at=100");
      for (int times = 1; times <= 4; times++) {
        tab.run(DIALOG + ".querySelector('.scale').selectedIndex = " + (times - 1) + ";");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(save(tab, SharedFile.PNG)));
        assertEquals(640 * times, image.getWidth());
        assertEquals(480 * times, image.getHeight());
        // finer, not only larger: an edge's smoothing stays a pixel or two wide
        assertEquals(1, smoothing(image), 1.5, times + "x");
      }
      assertEquals("xor-lab-100.png", tab.evaluate("saved.at(-1).name"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void aGifThatThePolicyDoesNotShowIsMadeWithoutAPreview(Tab tab) {
    String policy = "default-src 'self'";
    try (SiteServer server =
        SiteServer.of(Site.FOLDER, Map.of("Content-Security-Policy", policy))) {
      openPanel(tab, server, "at=20");
      tab.run(
          "window.refused = new Promise(done => "
              + DIALOG
              + ".querySelector('.preview')"
              + ".addEventListener('error', done));");
      save(tab, SharedFile.GIF);
      tab.run("await refused;");
      assertEquals(true, tab.evaluate(DIALOG + ".querySelector('.preview').hidden"));
    }
  }

  /** As Firefox does it with resistFingerprinting: what is read is other, and what is encoded. */
  @InEveryBrowser
  @DailyIn(Browser.CHROMIUM)
  void aCanvasThatLiesMakesNoPngAndNoGifButAnSvg(Tab tab) {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "at=20");
      tab.run(
          """
          const { getImageData } = CanvasRenderingContext2D.prototype;
          const { toBlob } = HTMLCanvasElement.prototype;
          window.lies = {
            read: () => {
              CanvasRenderingContext2D.prototype.getImageData = function (...box) {
                const image = getImageData.apply(this, box);
                return new ImageData(image.data.map(value => value ^ 1), image.width);
              };
            },
            encoded: () => {
              CanvasRenderingContext2D.prototype.getImageData = getImageData;
              HTMLCanvasElement.prototype.toBlob = function (...to) {
                const { width, height } = this;
                const stripes = document.createElement('canvas');
                Object.assign(stripes, { width, height });
                stripes.getContext('2d').fillRect(0, 0, 3, height);
                toBlob.apply(stripes, to);
              };
            },
          };
          """);
      for (String lie : List.of("read", "encoded")) {
        tab.run("lies." + lie + "(); saved.length = 0;");
        for (SharedFile file : List.of(SharedFile.PNG, SharedFile.GIF)) {
          file.make(tab);
          tab.await(file.outcome() + ".endsWith('allow this page to read its canvas.')");
        }
        tab.run(
            """
            const lab = document.querySelector('xor-lab');
            window.refused = await Promise.allSettled([lab.toPNG(), lab.toGIF()]);
            """);
        assertEquals(
            true,
            tab.evaluate(
                "refused.every(({ reason }) => reason.message.includes('picture as SVG'))"),
            lie);
        SharedFile.SVG.make(tab);
        tab.await("saved.length === 1 && saved[0].name === 'xor-lab-20.svg'");
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /**
   * The number of pixels between the colours of the topmost round point and of the plane, left of
   * its centre.
   */
  private static int smoothing(BufferedImage image) {
    int row = -1;
    int column = -1;
    int dark = 0x40004b; // PRGn's first
    for (int y = 0; y < image.getHeight() && row < 0; y++) {
      for (int x = 0; x < image.getWidth() && row < 0; x++) {
        if ((image.getRGB(x, y) & 0xffffff) == dark) {
          row = y + image.getHeight() / 48; // its radius
          column = x;
        }
      }
    }
    while ((image.getRGB(column, row) & 0xffffff) == dark) {
      column--;
    }
    int between = 0;
    while (image.getRGB(column, row) != image.getRGB(column - 1, row)) {
      between++;
      column--;
    }
    return between;
  }

  @InEveryBrowser
  @Exhaustive
  void anSvgOfEachFigureIsShownByLibrsvg(Tab tab, @TempDir Path folder) throws IOException {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "at=100");
      Tool tool = Tool.firstOf("rsvg-convert");
      for (int figure = 0; figure < 6; figure++) {
        tab.run(DIALOG + ".querySelector('.figure').selectedIndex = " + figure + ";");
        tab.run(DIALOG + ".querySelector('.figure').dispatchEvent(new Event('change'));");
        Path svg = Files.write(folder.resolve("figure.svg"), save(tab, SharedFile.SVG));
        Path png = folder.resolve("figure.png");
        tool.run("--output", png, svg);
        BufferedImage image = ImageIO.read(png.toFile());
        assertEquals(640, image.getWidth(), "figure " + figure);
        String text = Files.readString(svg);
        assertTrue(text.contains("<text "), text);
        assertTrue(text.contains("<desc>"), "it is said in words: " + text);
        assertFalse(text.contains("NaN"), text);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aStateComesBackWhereverItIsDropped(Tab tab) {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "seed=7&learning-rate=0.5&at=33");
      Object state = tab.evaluate(Site.LAB + ".state");
      save(tab, SharedFile.JSON);
      tab.run("window.file = new File([saved.at(-1).blob], 'state.json');");
      tab.run(Site.LAB + ".seek(0); location.hash = 'seed=1';");
      tab.await(Site.LAB + ".state.experiment.seed === 1");
      tab.run(
          """
          const transfer = new DataTransfer();
          transfer.items.add(file);
          const canvas = document.querySelector('xor-lab').shadowRoot.querySelector('canvas');
          for (const type of ['dragover', 'drop']) {
            const event = new DragEvent(type,
                { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer });
            if (canvas.dispatchEvent(event)) throw new Error('The browser would open the file');
          }
          """);
      tab.await(Site.LAB + ".state.iteration === 33");
      assertEquals(state, tab.evaluate(Site.LAB + ".state"));
      assertEquals("The saved state is open.", tab.evaluate(SharedFile.JSON.outcome()));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aWrongFileIsExplainedAtOnce(Tab tab) {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "at=20");
      Object state = tab.evaluate(Site.LAB + ".state");
      String tooLarge = "The file is larger than 2 MB, and no saved state of a lab is so large.";
      String foreign = "The file is JSON, but not a saved state of a lab: ";
      String noJson = "The file cannot be read as JSON: in line 1, column ";
      for (Map.Entry<String, String> wrong :
          Map.of(
                  "new Uint8Array(50e6)", tooLarge,
                  "'[' + '0,0,0;'.repeat(1e6) + ']'", tooLarge,
                  "'['.repeat(1e5)", noJson + "17, brackets are nested",
                  "'{\"format\": \"xor-lab/1\", \"loss\": NaN}'", noJson + "33, there should be",
                  "new Uint8Array([0, 255, 254, 1, 128])", noJson + "1, there should be",
                  "JSON.stringify({ cells: [], nbformat: 4 })", foreign,
                  "JSON.stringify({ type: 'FeatureCollection', features: [] })", foreign)
              .entrySet()) {
        assertTrue(
            ((String)
                    tab.run(
                        """
                        const inside = document.querySelector('xor-lab').shadowRoot;
                        const panel = inside.querySelector('#share');
                        const outcome = panel.querySelector('.whole .outcome');
                        outcome.textContent = '';
                        const transfer = new DataTransfer();
                        transfer.items.add(new File([%s], 'state.json'));
                        const input = panel.querySelector('.open');
                        input.files = transfer.files;
                        const asked = performance.now();
                        input.dispatchEvent(new Event('change'));
                        while (!outcome.textContent && performance.now() < asked + 5000) {
                          await new Promise(resolve => setTimeout(resolve, 5));
                        }
                        return outcome.textContent;
                        """
                            .formatted(wrong.getKey())))
                .startsWith(wrong.getValue()),
            () -> wrong.getKey() + ": " + tab.evaluate(SharedFile.JSON.outcome()));
        assertEquals(state, tab.evaluate(Site.LAB + ".state"), wrong.getKey());
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void aLinkIsShortAndIsSelectedWhereTheClipboardIsRefused(Tab tab) {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "seed=7");
      tab.run(Site.LAB + ".seek(20);");
      String link = DIALOG + ".querySelector('.link')";
      tab.await(link + ".value.endsWith('index.html#seed=7&at=20')");
      for (String clipboard :
          List.of("undefined", "{ writeText: () => Promise.reject(new Error('refused')) }")) {
        tab.run(LINK_OUTCOME + " = '';");
        tab.run(
            "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: "
                + clipboard
                + " });");
        tab.click(DIALOG + ".querySelector('.copy')");
        tab.await(LINK_OUTCOME);
        assertEquals(
            "This page may not use the clipboard. The link is selected: copy it with Ctrl+C or ⌘C.",
            tab.evaluate(LINK_OUTCOME));
        assertEquals(
            true,
            tab.evaluate(
                "%1$s.selectionStart === 0 && %1$s.selectionEnd === %1$s.value.length"
                    .formatted(link)));
      }
      tab.run(
          "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => {"
              + " window.copied = text; } } });");
      tab.click(DIALOG + ".querySelector('.copy')");
      tab.await(LINK_OUTCOME + " === 'Link copied.'");
      assertEquals(tab.evaluate(link + ".value"), tab.evaluate("copied"));
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static void openPanel(Tab tab, SiteServer server, String settings) {
    tab.resize(1280, 900);
    Site.openStudy(tab, server, settings);
    Site.openDialog(tab, "share");
    tab.run(KEEP_FILES);
  }

  /** Makes a file and returns its bytes. */
  private static byte[] save(Tab tab, SharedFile file) {
    long before = (Long) tab.evaluate("saved.length");
    file.make(tab);
    tab.await("saved.length === " + (before + 1));
    return Base64.getDecoder().decode((String) tab.run(LAST_FILE));
  }
}
