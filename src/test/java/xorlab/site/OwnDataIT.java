package xorlab.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import xorlab.data.Dataset;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;
import xorlab.server.SiteServer;
import xorlab.site.Picture.Place;
import xorlab.training.Timeline;

/** The dialog "Your data": a table is pasted, opened or dropped, or points are drawn. */
@InChromium
class OwnDataIT extends ChromiumPage {
  private static final String DIALOG = Site.INSIDE + ".querySelector('#own-data')";
  private static final String EXPERIMENT = Site.LAB + ".state.experiment";
  private static final String OPENER = Site.INSIDE + ".querySelector('.your-data')";
  private static final String FOUR = "0,0,0;0.5,1.25,1;-1,0,1;1,-2,0";

  /** The lengths and widths of four petals, far from 0. */
  private static final String PETALS =
      "length;width;kind\n5,1;350;iris\n4,9;300;iris\n7,0;320;rose\n6,4;150;rose\n";

  @BeforeEach
  void openAPage() {
    tab.touchScreen(false);
    tab.resize(1280, 800);
    Site.reopen(tab, server, "");
  }

  private static void open() {
    tab.run(OPENER + ".focus(); " + OPENER + ".click();");
    tab.await(DIALOG + ".open && " + DIALOG + ".querySelector('textarea')");
    Site.awaitViews(tab);
  }

  /** Puts a text into the field, as a paste does, and waits until it is read. */
  private static void paste(String text) {
    tab.run(
        """
        const dialog = %s, area = dialog.querySelector('textarea');
        area.value = %s;
        area.dispatchEvent(new Event('input', {bubbles: true}));
        await new Promise(done => setTimeout(done, 260)); // the pause after which it is read
        """
            .formatted(DIALOG, Script.quote(text)));
    Site.settle(tab);
  }

  private static void use() {
    Site.settle(tab); // the button can be pressed once the points are drawn
    tab.run(DIALOG + ".querySelector('.use-points').click();");
    tab.await("!" + DIALOG + ".open");
    Site.settle(tab);
  }

  private static String said(String part) {
    return Site.text(tab, "#own-data " + part);
  }

  private static List<?> leftOut() {
    return Site.texts(tab, "#own-data .left-out li");
  }

  @Test
  void eachFormIsReadAndTheLabTrainsOnIt() {
    Map<String, String> texts =
        Map.of(
            "0,0,0\n0.5,1.25,1\n-1,0,1\n1,-2,0\n",
            "",
            "x,y,kind\n0,0,no\n0.5,1.25,yes\n-1,0,yes\n1,-2,no\n",
            "x₁ is “x”, x₂ is “y”, and the label is “kind”. Class 0 is “no”, class 1 is “yes”.",
            "0;0;-1\n0,5;1,25;1\n-1;0;1\n1;-2;-1\n",
            "Class 0 is “-1”, class 1 is “1”.",
            "0\t0\t0\n0.5\t1.25\t1\n-1\t0\t1\n1\t-2\t0\n",
            "",
            "{\"X\": [[0, 0], [0.5, 1.25], [-1, 0], [1, -2]], \"y\": [0, 1, 1, 0]}",
            "",
            "X [[ 0.    0.  ]\n [ 0.5   1.25]\n [-1.    0.  ]\n [ 1.   -2.  ]]\ny [0 1 1 0]\n",
            "");
    texts.forEach(
        (text, note) -> {
          open();
          paste(text);
          String read = "Read: 4 points, 2 of class 0 and 2 of class 1. " + note;
          assertEquals(read.trim(), said(".reading"), text);
          assertEquals("4 points, 2 of class 0 and 2 of class 1.", said(".drawn"));
          assertEquals(List.of(), leftOut());
          use();
          assertEquals(Map.of("data", "points", "points", FOUR), tab.evaluate(EXPERIMENT), text);
          assertEquals(
              List.of("0", "0.50", "-1", "1"),
              Site.texts(tab, ".predictions tbody th:first-child").stream()
                  .map(x -> x.toString().replace('−', '-'))
                  .toList());
          tab.run(Site.INSIDE + ".querySelector('.undo').click();");
          assertEquals(Map.of(), tab.evaluate(EXPERIMENT), "it is undone as one change");
        });
    Site.press(tab, ".redo");
    assertLossesAre(SettingTexts.of("data", "points", "points", FOUR));
  }

  /** The page's losses of the first iterations are those that the JVM computes. */
  private static void assertLossesAre(SettingTexts settings) {
    Timeline timeline = new Timeline(ParsedExperiment.parse(settings).experiment());
    for (int k : new int[] {0, 1, 20}) {
      timeline.seek(k, k);
      tab.run(Site.LAB + ".seek(" + k + ");");
      tab.await(Site.LAB + ".state.iteration === " + k);
      assertEquals(timeline.state().loss(), tab.evaluate(Site.LAB + ".state.loss"), "k = " + k);
    }
  }

  @Test
  void whatIsLeftOutIsSaidAndBadTextKeepsThePoints() {
    open();
    assertTrue(said(".forms").startsWith("CSV, TSV, JSON or what NumPy prints"));
    assertEquals(true, tab.evaluate(DIALOG + ".querySelector('.use-points').disabled"));
    paste("x,y,kind\n1,2,a\n1,two,b\n3,4\n5,6,b\n7,8,c\n");
    assertEquals(
        "Read: 2 points, 1 of class 0 and 1 of class 1. x₁ is “x”, x₂ is “y”, and the label is"
            + " “kind”. Class 0 is “a”, class 1 is “b”.",
        said(".reading"));
    assertEquals("Left out", said(".left-out h3"));
    assertEquals(
        List.of(
            "Line 3: no number in column 2.",
            "Line 4: 2 columns instead of 3.",
            "1 point has another label than “a” and “b”, the most frequent."),
        leftOut());
    paste("hello <b>world</b>");
    assertEquals(
        "There are no points here. Two columns of numbers and one of labels are needed."
            + " The points in the picture stay.",
        said(".reading"));
    assertEquals(List.of("Line 1: 1 column instead of 3."), leftOut());
    assertEquals("2 points, 1 of class 0 and 1 of class 1.", said(".drawn"));
    paste("");
    assertEquals(List.of(), leftOut());
    assertEquals("", said(".reading"));
    use();
    assertEquals("1,2,0;5,6,1", tab.evaluate(EXPERIMENT + ".points"));
  }

  @Test
  void escapeAndTheCrossCloseItAndNothingHasChanged() {
    tab.run("window.keys = []; addEventListener('keydown', ({ key }) => keys.push(key));");
    tab.click(OPENER);
    tab.await(DIALOG + ".querySelector('textarea')");
    paste(PETALS);
    tab.type(Keys.ESCAPE.toString());
    tab.await("!" + DIALOG + ".open");
    assertEquals(true, tab.evaluate(OPENER + ".matches(':focus')"));
    open();
    assertEquals("4 points, 2 of class 0 and 2 of class 1.", said(".drawn"), "it is all there");
    tab.click(DIALOG + ".querySelector('.close')");
    tab.await("!" + DIALOG + ".open");
    assertEquals(Map.of(), tab.evaluate(EXPERIMENT));
    assertEquals(List.of(), tab.evaluate("keys"));
  }

  @Test
  void scalingIsChosenAndUndoneInWhatIsExported() {
    open();
    paste(PETALS);
    assertEquals(
        "Numbers as large as 350 are hard to learn from: from −1 to 1 is easier.",
        said(".scaling"));
    tab.run(DIALOG + ".querySelector('[value=scaled]').click();");
    Site.settle(tab);
    assertEquals(
        "That is (x₁ − 5.95) / 1.05 and (x₂ − 250) / 100; files and links keep your numbers.",
        said(".scaling"));
    use();
    String points = "5.1,350,0;4.9,300,0;7,320,1;6.4,150,1";
    assertEquals(points, tab.evaluate(EXPERIMENT + ".points"));
    assertEquals(true, tab.evaluate(EXPERIMENT + ".scale"));
    assertLossesAre(SettingTexts.of("data", "points", "points", points, "scale", "true"));
    assertEquals("1", Site.text(tab, ".predictions tbody tr:nth-child(3) th"));
    String script = (String) tab.evaluate(Site.LAB + ".toNumPy()");
    assertTrue(script.contains("X = np.array([[5.1, 350.0],"), script);
    assertTrue(script.contains("X = (X - centre) / half"), script);
    String link = (String) tab.evaluate("location.href");
    assertTrue(link.contains("scale=true"), link);
    Site.open(tab, server, link.replaceFirst(".*#", ""));
    assertEquals(points, tab.evaluate(EXPERIMENT + ".points"));
    open();
    assertEquals(true, tab.evaluate(DIALOG + ".querySelector('[value=scaled]').checked"));
    assertEquals("4 points, 2 of class 0 and 2 of class 1.", said(".drawn"));
  }

  @Test
  void aThousandPointsGoIntoTheLinkAndOfMoreThoseAreKept() {
    StringBuilder text = new StringBuilder();
    Dataset all = Dataset.zeros(1500);
    for (int i = 0; i < all.points(); i++) {
      double x = Math.cos(i) * (1 + i / 750);
      double y = Math.sin(i) * (1 + i / 750);
      text.append(x).append('\t').append(y).append('\t').append(i / 750).append('\n');
      all.set(i, x, y, i / 750);
    }
    open();
    paste(text.toString());
    assertEquals("Read: 1000 points, 500 of class 0 and 500 of class 1.", said(".reading"));
    assertEquals(
        List.of(
            "1,500 points are more than the lab takes: 1,000 of them are kept, evenly spaced, as"
                + " tables are often sorted by their labels."),
        leftOut());
    assertTrue(said(".drawn").endsWith(" More do not fit."), said(".drawn"));
    tab.run(DIALOG + ".querySelector('.picture').focus();");
    tab.type(" ");
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("1000 points, 500 of class 0 and"), said(".drawn"));
    use();
    String link = (String) tab.evaluate("location.href");
    assertTrue(link.length() < 23_000, link.length() + " characters");
    Site.open(tab, server, link.replaceFirst(".*#", ""));
    Dataset read = Setting.POINTS.read((String) tab.evaluate(EXPERIMENT + ".points")).orElseThrow();
    assertEquals(1000, read.points());
    for (int i = 0; i < read.points(); i++) {
      int from = i * 1500 / 1000;
      assertEquals(all.X().get(from, 0), read.X().get(i, 0), "x of point " + i);
      assertEquals(all.X().get(from, 1), read.X().get(i, 1), "y of point " + i);
      assertEquals(all.y().get(from, 0), read.y().get(i, 0), "label of point " + i);
    }
  }

  @Test
  void theMouseDrawsErasesAndUndoes() {
    open();
    Picture picture = new Picture(tab, "#own-data");
    Place one = picture.ofDrawing(0.5, 0.5);
    tab.clickAt(one.x(), one.y());
    tab.run(DIALOG + ".querySelector('[name=own-tool][value=zero]').click();");
    Place from = picture.ofDrawing(-0.9, -0.5);
    Place to = picture.ofDrawing(0.9, -0.5);
    tab.drag(from.x(), from.y(), to.x(), to.y());
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("4 points, 3 of class 0 and 1 of class 1."));
    tab.run(DIALOG + ".querySelector('[name=own-tool][value=eraser]').click();");
    tab.clickAt(from.x(), from.y());
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("3 points, 2 of class 0 and 1 of class 1."));
    tab.run(DIALOG + ".querySelector('.undo-points').click();");
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("4 points"), said(".drawn"));
    tab.run(DIALOG + ".querySelector('.undo-points').click();");
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("1 point, 0 of"), "a stroke is one change");
    use();
    Dataset drawn =
        Setting.POINTS.read((String) tab.evaluate(EXPERIMENT + ".points")).orElseThrow();
    // A pixel is less than a hundredth of the plane.
    assertEquals(0.5, drawn.X().get(0, 0), 0.01);
    assertEquals(0.5, drawn.X().get(0, 1), 0.01);
  }

  @Test
  void keysAndAFingerDraw() {
    open();
    tab.run(DIALOG + ".querySelector('.picture').focus();");
    tab.type(" " + Keys.ARROW_RIGHT + Keys.ARROW_RIGHT + " " + Keys.ARROW_UP);
    Site.settle(tab);
    assertEquals(
        "2 points, 0 of class 0 and 2 of class 1. The brush is at (0.11, 0.055).", said(".drawn"));
    tab.type(Keys.ARROW_DOWN + "" + Keys.DELETE);
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("1 point, 0 of"), said(".drawn"));
    tab.type("z", Keys.CONTROL);
    Site.settle(tab);
    assertTrue(said(".drawn").startsWith("2 points"), said(".drawn"));
    use();
    assertEquals("0,0,1;0.11,0,1", tab.evaluate(EXPERIMENT + ".points"));

    tab.resize(360, 740);
    tab.touchScreen(true);
    Site.reopen(tab, server, "");
    open(); // though a phone shows its figure only when that is chosen
    Picture picture = new Picture(tab, "#own-data");
    Place from = picture.ofDrawing(0, 0.8);
    Place to = picture.ofDrawing(0, -0.2);
    Object scrolled = tab.evaluate(DIALOG + ".querySelector('.own').scrollTop");
    tab.swipe(from.x(), from.y(), to.x(), to.y());
    Site.settle(tab);
    assertTrue(said(".drawn").matches("\\d+ points, 0 of class 0.*"), said(".drawn"));
    assertEquals(scrolled, tab.evaluate(DIALOG + ".querySelector('.own').scrollTop"));
    assertNotEquals(0L, scrolled);
  }

  @Test
  void aTableThatIsDroppedOnTheLabOpensTheDialogWithItsPoints() {
    tab.run(
        """
        const transfer = new DataTransfer();
        transfer.items.add(new File(['1,2,x\\n3,4,y\\n'], 'My points.CSV'));
        %s.querySelector('canvas').dispatchEvent(new DragEvent('drop',
            { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }));
        """
            .formatted(Site.INSIDE));
    tab.await(DIALOG + ".open && " + DIALOG + ".querySelector('.source')?.textContent");
    assertEquals("Read from My points.CSV.", said(".source"));
    use();
    assertEquals("1,2,0;3,4,1", tab.evaluate(EXPERIMENT + ".points"));
  }

  @Test
  void aFileIsDroppedFromDiskAndUnderAStrictPolicy() {
    try (SiteServer strict = SiteServer.of(Site.FOLDER, Site.STRICT)) {
      for (String page :
          List.of(Site.FOLDER.resolve("index.html").toUri().toString(), strict.url("index.html"))) {
        tab.go("about:blank");
        tab.go(page + "#at=20");
        tab.await(Site.STUDY_IS_THERE);
        open();
        tab.run(
            """
            const transfer = new DataTransfer();
            transfer.items.add(new File(['a b c\\n1 2 x\\n3 4 y\\n'], 'points.txt'));
            %s.querySelector('textarea').dispatchEvent(new DragEvent('drop',
                { bubbles: true, composed: true, cancelable: true, dataTransfer: transfer }));
            """
                .formatted(DIALOG));
        tab.await(DIALOG + ".querySelector('.source').textContent");
        assertEquals("Read from points.txt.", said(".source"));
        use();
        assertEquals("1,2,0;3,4,1", tab.evaluate(EXPERIMENT + ".points"), page);
      }
    }
  }
}
