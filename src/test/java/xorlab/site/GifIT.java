package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Exhaustive;
import xorlab.Measurement;
import xorlab.export.Tool;
import xorlab.export.gif.DecodedGif;
import xorlab.export.gif.Rgb;
import xorlab.server.SiteServer;

/** The animations that the page makes, and the page's responsiveness meanwhile. */
class GifIT {
  private static final String DIALOG = Site.INSIDE + ".querySelector('#share')";

  private static final String IS_BUSY = SharedFile.GIF.part(".outcome") + ".ariaBusy === 'true'";
  private static final String OUTCOME = SharedFile.GIF.outcome();

  /** The greatest error of a shade of a smoothed edge, as in GifOfFiguresTest. */
  private static final double SMALL = 10;

  /** Keeps each picture that is drawn for a GIF. */
  private static final String KEEP_PICTURES =
      """
      window.drawn = [];
      const original = CanvasRenderingContext2D.prototype.getImageData;
      CanvasRenderingContext2D.prototype.getImageData = function (...place) {
        if (this.canvas.width > 16) drawn.push(this.canvas.toDataURL('image/png'));
        return original.apply(this, place);
      };
      """;

  private static final String GIF_OF_THE_PREVIEW =
      """
      const image = document.querySelector('xor-lab').shadowRoot.querySelector('#share .preview');
      const bytes = new Uint8Array(await (await fetch(image.src)).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
      """;

  @InEveryBrowser
  void everyFrameHasThePixelsThatWereDrawn(Tab tab) throws IOException {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "");
      tab.run(KEEP_PICTURES);
      make(tab);
      DecodedGif gif = DecodedGif.of(preview(tab));
      assertEquals(0, gif.loops());
      assertEquals(
          Collections.nCopies(8, 20), gif.frames().stream().map(layout -> layout.delay()).toList());
      List<?> drawn = (List<?>) tab.evaluate("drawn");
      assertEquals(8, drawn.size());
      for (int frame = 0; frame < 8; frame++) {
        String png = ((String) drawn.get(frame)).substring("data:image/png;base64,".length());
        assertShows(
            ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png))),
            gif.frames().get(frame).argb(),
            frame);
      }
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  private static void assertShows(BufferedImage drawn, int[] shown, int frame) {
    int width = drawn.getWidth();
    int exact = 0;
    for (int i = 0; i < shown.length; i++) {
      double distance = Rgb.distance(drawn.getRGB(i % width, i / width), shown[i]);
      exact += distance == 0 ? 1 : 0;
      if (distance > SMALL) {
        fail("Frame " + frame + " is off by " + distance + " at " + i % width + ", " + i / width);
      }
    }
    assertTrue(exact > 0.98 * shown.length, exact + " of " + shown.length + " pixels are exact");
  }

  /** The longest that a click may wait: a tenth of a second feels instant. */
  private static final double LONGEST_WAIT = 100;

  @InEveryBrowser
  @Exhaustive
  @Measurement
  void whileAThousandFramesAreMadeThePageAnswers(Tab tab) {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "iterations=999");
      fill(tab, Map.of("width", "240", "height", "180", "every", "1", "delay", "2"));
      SharedFile.GIF.make(tab);
      Map<?, ?> answers =
          (Map<?, ?>)
              tab.run(
                  """
                  const inside = document.querySelector('xor-lab').shadowRoot;
                  const panel = inside.querySelector('.animation');
                  const working = panel.querySelector('.working');
                  const waits = [], said = new Set(), values = [];
                  const channel = new MessageChannel();
                  while (!working.hidden) {
                    const asked = performance.now();
                    await new Promise(resolve => {
                      channel.port1.onmessage = resolve;
                      channel.port2.postMessage(0);
                    });
                    waits.push(performance.now() - asked);
                    said.add(panel.querySelector('.outcome').textContent);
                    values.push(Number(panel.querySelector('progress').value));
                    await new Promise(resolve => setTimeout(resolve, 3));
                  }
                  waits.sort((a, b) => a - b);
                  return {
                    count: waits.length,
                    median: waits[Math.floor(waits.length / 2)],
                    slow: waits[Math.floor(waits.length * 0.99)],
                    worst: waits.at(-1),
                    said: said.size,
                    rising: values.every((value, i) => i === 0 || value >= values[i - 1]),
                  };
                  """);
      System.out.println("While a GIF of 1000 frames is made in " + tab + ": " + answers);
      assertTrue(((Long) answers.get("count")) > 100, answers::toString);
      assertTrue(((Number) answers.get("slow")).doubleValue() < LONGEST_WAIT, answers::toString);
      assertTrue(((Long) answers.get("said")) > 50, "progress is told: " + answers);
      assertEquals(true, answers.get("rising"));
      DecodedGif gif = DecodedGif.of(preview(tab));
      assertEquals(1000, gif.frames().size());
      assertEquals(List.of(240, 180), List.of(gif.width(), gif.height()));
      assertEquals(2, gif.frames().get(999).delay());
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  @InEveryBrowser
  void itCanBeCancelledAndBegunAgain(Tab tab) {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "iterations=999");
      fill(tab, Map.of("every", "1"));
      SharedFile.GIF.make(tab);
      tab.await(OUTCOME + ".startsWith('Frame ')");
      assertEquals(true, tab.evaluate(IS_BUSY), "no screen reader says each frame's number");
      tab.click(SharedFile.GIF.part(".cancel"));
      assertEquals("Stopped.", tab.evaluate(OUTCOME));
      assertEquals(false, tab.evaluate(IS_BUSY));
      assertEquals(true, tab.evaluate(SharedFile.GIF.part(".working") + ".hidden"));
      Site.turns(tab, 60); // of 8 ms each if it were still working, and it would show its progress
      assertEquals("Stopped.", tab.evaluate(OUTCOME));
      assertEquals(true, tab.evaluate(DIALOG + ".querySelector('.preview').hidden"));
      fill(tab, Map.of("every", "500"));
      make(tab);
      assertEquals(2, DecodedGif.of(preview(tab)).frames().size());
      assertEquals(List.of(), tab.errorsAndWarnings());
    }
  }

  /** Chromium's own decoder gives the frames and their durations. */
  @Test
  @InChromium
  void chromiumPlaysIt() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      openPanel(tab, server, "");
      make(tab);
      assertEquals(
          Map.of(
              "frames",
              8L,
              "forever",
              true,
              "milliseconds",
              Collections.nCopies(8, 200L),
              "sizes",
              List.of("640 x 480"),
              "pictures",
              8L,
              "width",
              640L),
          tab.run(
              """
              const image =
                  document.querySelector('xor-lab').shadowRoot.querySelector('#share .preview');
              const data = await (await fetch(image.src)).arrayBuffer();
              const decoder = new ImageDecoder({ data, type: 'image/gif' });
              await decoder.tracks.ready;
              const { frameCount, repetitionCount } = decoder.tracks.selectedTrack;
              const milliseconds = [], sizes = new Set(), pictures = new Set();
              for (let frameIndex = 0; frameIndex < frameCount; frameIndex++) {
                const { image: frame } = await decoder.decode({ frameIndex });
                milliseconds.push(frame.duration / 1000);
                sizes.add(`${frame.displayWidth} x ${frame.displayHeight}`);
                const canvas = new OffscreenCanvas(frame.displayWidth, frame.displayHeight);
                const context = canvas.getContext('2d');
                context.drawImage(frame, 0, 0);
                pictures.add(context.getImageData(0, 0, canvas.width, canvas.height).data.join());
                frame.close();
              }
              await image.decode();
              return { frames: frameCount, forever: repetitionCount === Infinity, milliseconds,
                  sizes: [...sizes], pictures: pictures.size, width: image.naturalWidth };
              """));
    }
  }

  @InEveryBrowser
  @Exhaustive
  void imageMagickReadsWhatTheBrowserMade(Tab tab, @TempDir Path folder) throws IOException {
    try (SiteServer server = Site.serve()) {
      openPanel(tab, server, "");
      fill(tab, Map.of("from", "20", "to", "60", "every", "10", "delay", "50", "width", "320"));
      make(tab);
      Path gif = Files.write(folder.resolve("run.gif"), preview(tab));
      assertEquals(
          Collections.nCopies(5, "50 320 x 480"),
          Tool.firstOf("identify").run("-format", "%T %W x %H\n", gif).lines().toList());
    }
  }

  private static void openPanel(Tab tab, SiteServer server, String settings) {
    tab.resize(1280, 900);
    Site.openStudy(tab, server, settings);
    Site.openDialog(tab, "share");
  }

  private static void fill(Tab tab, Map<String, String> fields) {
    fields.forEach(
        (name, text) ->
            tab.run(
                DIALOG + ".querySelector('." + name + "').value = " + Script.quote(text) + ";"));
  }

  private static void make(Tab tab) {
    SharedFile.GIF.make(tab);
    tab.await(OUTCOME + ".startsWith('Saved ')");
  }

  private static byte[] preview(Tab tab) {
    return Base64.getDecoder().decode((String) tab.run(GIF_OF_THE_PREVIEW));
  }
}
