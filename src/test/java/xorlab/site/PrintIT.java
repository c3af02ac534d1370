package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xorlab.Exhaustive;
import xorlab.Skipped;
import xorlab.server.SiteServer;

/** The page printed as a handout by Chromium, and read by pdftotext. */
class PrintIT {
  private static final String CANVASES =
      "[..." + Site.INSIDE + ".querySelectorAll('.panel:not(.study) .picture canvas')]";

  private static final String DENSITY = "canvas => canvas.width / canvas.parentElement.clientWidth";

  private static final String WHITE = "255,255,255,255";

  /** The background of a figure, at its corner. */
  private static final String GROUND =
      """
      canvas => {
        const scratch = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        scratch.drawImage(canvas, 0, 0);
        return [...scratch.getImageData(0, 0, 1, 1).data].join();
      }
      """;

  @Test
  @InChromium
  @Exhaustive
  void theHandoutHasTheTablesAndNothingToPress(@TempDir Path folder) throws IOException {
    String text = printed("at=140", "#ledger-tab", folder);
    for (String part :
        List.of(
            "0.14849388994405588", // the figure's title: it is text, not a bitmap
            "2.9991464995409807", // the losses
            "+0.04146260", // the predictions
            "−0.02442", // dW2, in the ledger
            "Learning rate")) {
      assertTrue(text.contains(part), () -> part + " is not printed:\n" + text);
    }
    for (String part : List.of("Train\n", "Speed", "New seed", "Change", "Point at a number")) {
      assertFalse(text.contains(part), () -> part + " is printed:\n" + text);
    }
  }

  @Test
  @InChromium
  @Exhaustive
  void whatTheReaderLooksAtIsPrintedAfterTheLedger(@TempDir Path folder) throws IOException {
    String text = printed("at=140", "#gradients-tab", folder);
    int ledger = text.indexOf("Backprop step by step");
    int gradients = text.indexOf("Gradient check");
    assertTrue(0 <= ledger && ledger < gradients, text);
    assertTrue(text.contains("dW1[0,0]"), text);
  }

  @InEveryBrowser
  void onTheWayToThePrinterFiguresAreDrawnFinelyAndOnWhite(Tab dark) {
    try (SiteServer server = Site.serve()) {
      dark.resize(1280, 700);
      Site.openStudy(dark, server, "at=140&theme=dark");
      dark.run("scrollTo(0, 0); await new Promise(requestAnimationFrame);");
      assertEquals(Collections.nCopies(4, "20,20,19,255"), grounds(dark));
      dark.run("dispatchEvent(new Event('beforeprint'));");
      assertEquals(Collections.nCopies(4, 3L), dark.evaluate(CANVASES + ".map(" + DENSITY + ")"));
      assertEquals(Collections.nCopies(4, WHITE), grounds(dark));
      dark.run("dispatchEvent(new Event('afterprint'));");
      assertEquals(1L, dark.evaluate(CANVASES + ".map(" + DENSITY + ")[0]"));
      assertEquals(List.of(), dark.errorsAndWarnings());
    }
  }

  @Test
  @InChromium
  void onPaperNoTableIsCutOff() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      Site.openStudy(tab, server, "layers=8,8&data=moons");
      tab.resize(718, 1000); // A4 between the margins
      tab.run("dispatchEvent(new Event('beforeprint'));");
      tab.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      assertEquals(
          List.of(),
          tab.run(
              """
              const inside = document.querySelector('xor-lab').shadowRoot;
              const right = inside.querySelector('.lab').getBoundingClientRect().right + 1;
              return [...inside.querySelectorAll('td, th, canvas')]
                  .filter(cell => cell.getBoundingClientRect().right > right
                      || cell.scrollWidth > cell.clientWidth + 1)
                  .map(cell => cell.closest('.panel').className + ': ' + cell.textContent);
              """));
    }
  }

  @Test
  @InChromium
  void onPaperTheSpeedPageHasNothingToPress() {
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      tab.go(server.url("speed.html"));
      String buttons =
          "[...document.querySelectorAll('button')].filter(e => e.checkVisibility()).length";
      assertEquals(2L, tab.evaluate(buttons));
      tab.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
      assertEquals(0L, tab.evaluate(buttons));
    }
  }

  private static Object grounds(Tab tab) {
    return tab.evaluate(CANVASES + ".map(" + GROUND + ")");
  }

  private static String printed(String settings, String tabOfTheStudy, Path folder)
      throws IOException {
    Path pdf = folder.resolve("handout.pdf");
    try (SiteServer server = Site.serve();
        ChromiumTab tab = Browser.openChromium()) {
      Site.openStudy(tab, server, settings);
      tab.click(Site.INSIDE + ".querySelector('" + tabOfTheStudy + "')");
      tab.await(Site.INSIDE + ".querySelector('[role=tabpanel]:not([hidden]) td')");
      tab.run("scrollTo(0, 0);");
      Object data = tab.driver().executeCdpCommand("Page.printToPDF", Map.of()).get("data");
      Files.write(pdf, Base64.getDecoder().decode((String) data));
    }
    try (ChildProcess reader =
        ChildProcess.start(
            List.of(Program.PDFTOTEXT.require().toString(), "-layout", pdf.toString(), "-"),
            Map.of())) {
      assertEquals(0, reader.awaitEnd(1), reader::toString);
      return reader.output();
    } catch (Program.Missing e) {
      return Skipped.because("pdftotext cannot be had: " + e.getMessage());
    }
  }
}
