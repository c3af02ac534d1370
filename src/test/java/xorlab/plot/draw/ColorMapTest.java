package xorlab.plot.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xorlab.Reference;

class ColorMapTest {
  @Test
  void all256RowsOfPrgnAreThoseOfMatplotlib() {
    int rows = 0;
    for (String line : Reference.lines("colormaps.csv")) {
      String[] cells = line.split(",");
      if (cells[0].equals("PRGn")) {
        Color row = ColorMap.PRGN.row(Integer.parseInt(cells[1]));
        assertEquals(Integer.parseInt(cells[2]), row.red(), line);
        assertEquals(Integer.parseInt(cells[3]), row.green(), line);
        assertEquals(Integer.parseInt(cells[4]), row.blue(), line);
        rows++;
      }
    }
    assertEquals(256, rows);
  }

  @Test
  void numbersOutsideTheScaleTakeTheColourOfItsEnd() {
    assertEquals(ColorMap.PRGN.row(0), ColorMap.PRGN.at(-1));
    assertEquals(ColorMap.PRGN.row(255), ColorMap.PRGN.at(1));
    assertEquals(ColorMap.PRGN.row(255), ColorMap.PRGN.at(Double.POSITIVE_INFINITY));
    assertEquals(ColorMap.PRGN.row(0), ColorMap.PRGN.at(Double.NaN));
  }
}
