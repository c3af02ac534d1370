package xorlab.data.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xorlab.Fuzz;
import xorlab.data.Dataset;

/** A reader's own points in the forms in which programs, files and spreadsheets give them. */
class PointReaderTest {
  /** All of them are these points. */
  private static final double[] X = {0, 0, 0.5, 1.25, -1, 0, 1, -2};

  private static final double[] Y = {0, 1, 1, 0};

  static Stream<String> sameFourPoints() {
    return Stream.of(
        "0,0,0\n0.5,1.25,1\n-1,0,1\n1,-2,0\n",
        "0,0,0\r\n0.5,1.25,1\r\n-1,0,1\r\n1,-2,0",
        "x,y,label\n0,0,0\n0.5,1.25,1\n-1,0,1\n1,-2,0\n",
        "# made today\nx, y, label\n\n0, 0, 0\n0.5, 1.25, 1\n-1, 0, 1\n1, -2, 0\n",
        "0\t0\t0\n0.5\t1.25\t1\n-1\t0\t1\n1\t-2\t0\n",
        "0\t0\t0\n0,5\t1,25\t1\n-1\t0\t1\n1\t-2\t0\n",
        "0;0;0\n0.5;1.25;1\n-1;0;1\n1;-2;0\n",
        "x;y;Klasse\n0;0;0\n0,5;1,25;1\n-1;0;1\n1;-2;0\n",
        "0 0 0\n0.5   1.25 1\n-1  0 1\n1 -2 0\n",
        "0,0 0 0\n0,5 1,25 1\n-1 0 1\n1 -2 0\n",
        "\"0,0\",\"0\",\"0\"\n\"0,5\",\"1,25\",\"1\"\n\"-1\",\"0\",\"1\"\n\"1\",\"-2\",\"0\"",
        "0,0,0,\n0.5,1.25,1,\n-1,0,1,\n1,-2,0,\n",
        "0,0,-1\n0.5,1.25,1\n-1,0,1\n1,-2,-1\n",
        "0,0,false\n0.5,1.25,true\n-1,0,true\n1,-2,false\n",
        "0,0,no\n0.5,1.25,yes\n-1,0,yes\n1,-2,no\n",
        "0,0,\"a, b\"\n0.5,1.25,\"c \"\"d\"\"\"\n-1,0,\"c \"\"d\"\"\"\n1,-2,\"a, b\"\n",
        "0,0,1.0\n0.5,1.25,2\n-1,0,2.\n1,-2,1\n",
        "no,0,0\nyes,0.5,1.25\nyes,-1,0\nno,1,-2\n",
        // what pandas writes and prints
        ",x,y,label\n0,0,0,0\n1,0.5,1.25,1\n2,-1,0,1\n3,1,-2,0\n",
        "     x     y  label\n0  0.0  0.00      0\n1  0.5  1.25      1\n"
            + "2 -1.0  0.00      1\n3  1.0 -2.00      0\n",
        "length [cm],width (cm),kind\n0,0,0\n0.5,1.25,1\n-1,0,1\n1,-2,0\n",
        // JSON
        "[[0, 0, 0], [0.5, 1.25, 1], [-1, 0, 1], [1, -2, 0]]",
        "[[0,0,\"a\"],\n[5e-1,1.25,\"b\"],\n[-1,0,\"b\"],[1,-2,\"a\"]]\n",
        "[[\"x\", \"y\", \"label\"], [0, 0, 0], [0.5, 1.25, 1], [-1, 0, 1], [1, -2, 0]]",
        "{\"points\": [[0, 0, 0], [0.5, 1.25, 1], [-1, 0, 1], [1, -2, 0]], \"seed\": 7}",
        "[{\"x\": 0, \"y\": 0, \"label\": false}, {\"x\": 0.5, \"y\": 1.25, \"label\": true},"
            + " {\"y\": 0, \"x\": -1, \"label\": true}, {\"label\": false, \"x\": 1, \"y\": -2}]",
        "{\"x\": 0, \"y\": 0, \"kind\": \"a\\\"\"}\n{\"x\": 0.5, \"y\": 1.25, \"kind\": \"b\"}\n"
            + "{\"x\": -1, \"y\": 0, \"kind\": \"b\"}\n{\"x\": 1, \"y\": -2, \"kind\": \"a\\\"\"}",
        "{\"X\": [[0, 0], [0.5, 1.25], [-1, 0], [1, -2]], \"y\": [0, 1, 1, 0]}",
        "[\n [\n  0,\n  0,\n  0\n ],\n [0.5, 1.25, 1],\n [-1, 0, 1],\n [1, -2, 0]\n]",
        // NumPy 2.4: print(A), print(repr(A)), print(A.tolist()), print(X), print(y), tuples of
        // rows
        "[[ 0.    0.    0.  ]\n [ 0.5   1.25  1.  ]\n [-1.    0.    1.  ]\n [ 1.   -2.    0.  ]]\n",
        "array([[ 0.  ,  0.  ,  0.  ],\n       [ 0.5 ,  1.25,  1.  ],\n"
            + "       [-1.  ,  0.  ,  1.  ],\n       [ 1.  , -2.  ,  0.  ]], dtype=float32)\n",
        "A = np.array([[0.0, 0.0, 0.0], [0.5, 1.25, 1.0], [-1.0, 0.0, 1.0], [1.0, -2.0, 0.0]])",
        "X [[ 0.    0.  ]\n [ 0.5   1.25]\n [-1.    0.  ]\n [ 1.   -2.  ]]\ny [0 1 1 0]\n",
        "X = np.array([[0, 0],\n [0.5, 1.25],\n [-1, 0],\n [1, -2]])\n"
            + "y = np.array([[0], [1], [1], [0]])",
        "[(np.float64(0.0), np.float64(0.0), np.int64(0)), (np.float64(0.5), 1.25, np.int64(1)),"
            + " (-1, 0, 1), (1, -2, 0)]",
        "(0.0, 0.0, 'a')\n(0.5, 1.25, 'b')\n(-1.0, 0.0, 'b')\n(1.0, -2.0, 'a')\n",
        "X = [0 0; 0.5 1.25; -1 0; 1 -2];\ny = [0; 1; 1; 0];\n",
        "[0 0 0; 0.5 1.25 1; -1 0 1; 1 -2 0]");
  }

  @ParameterizedTest
  @MethodSource("sameFourPoints")
  void eachFormIsRead(String text) {
    ReadPoints read = PointReader.read(text);
    assertArrayEquals(X, read.points().X().values(), read.toString());
    assertArrayEquals(Y, read.points().y().values(), read.toString());
    assertEquals(List.of(), read.leftOut());
  }

  @Test
  void itTellsTheNamesAndTheLabels() {
    ReadPoints read = PointReader.read("width,height,kind\n1,2,oak\n3,4,ash\n");
    assertEquals(List.of("width", "height", "kind"), read.names());
    assertEquals(new LabelWords("ash", "oak"), read.labels());
    assertEquals(
        List.of(
            "x₁ is “width”, x₂ is “height”, and the label is “kind”.",
            "Class 0 is “ash”, class 1 is “oak”."),
        read.notes());
    assertEquals(List.of(2, 3), read.lines());
  }

  @Test
  void nothingIsSaidOfWhatOneExpects() {
    assertEquals(List.of(), PointReader.read("1,2,0\n3,4,1").notes());
    assertEquals(
        List.of("Class 0 is “-1”, class 1 is “1”."), PointReader.read("1,2,1\n3,4,-1").notes());
  }

  @Test
  void aSingleLabelIsSaid() {
    assertEquals(
        List.of("All points have the label “1”, which is class 1."),
        PointReader.read("1,2,1\n3,4,1").notes());
    assertEquals(
        List.of("All points have the label “ash”, which is class 0."),
        PointReader.read("1,2,ash\n3,4,ash").notes());
  }

  @Test
  void ofManyColumnsTheFirstTwoWithNumbersAndTheLastAreRead() {
    ReadPoints read = PointReader.read("name,a,b,c,kind\nx,1,2,3,p\ny,4,5,6,q\n");
    assertArrayEquals(new double[] {1, 2, 4, 5}, read.points().X().values());
    assertEquals(
        "Of 5 columns, “a” and “b” are the coordinates, and “kind” is the label.",
        read.notes().get(0));
    assertEquals(
        "Of 4 columns, 1 and 2 are the coordinates, and 4 is the label.",
        PointReader.read("1,2,3,p\n4,5,6,q\n").notes().get(0));
  }

  @Test
  void whatIsLeftOutIsSaidWithItsLine() {
    ReadPoints read =
        PointReader.read("x,y,l\n1,2,0\n\n1,two,1\nnan,2,1\n1,2\n1,2,\n1,2,3,4\n3,4,1\n1,1e999,1");
    assertArrayEquals(new double[] {1, 2, 3, 4}, read.points().X().values());
    assertEquals(
        List.of(
            "Line 4: no number in column 2.",
            "Line 5: no number in column 1.",
            "Line 6: 2 columns instead of 3.",
            "Line 7: no label in column 3.",
            "Line 8: 4 columns instead of 3.",
            "Line 10: no number in column 2."),
        read.leftOut());
    assertEquals(List.of(2, 9), read.lines());
  }

  @Test
  void manyLinesThatAreLeftOutAreCounted() {
    ReadPoints read = PointReader.read("1,2,0\n".repeat(60) + "1,x,0\n".repeat(50));
    assertEquals(60, read.points().points());
    assertEquals(21, read.leftOut().size());
    assertEquals("30 more lines were left out.", read.leftOut().get(20));
  }

  @Test
  void atMostAThousandPointsAreKeptOfTheWholeList() {
    ReadPoints read = PointReader.read("1,2,0\n".repeat(1100) + "3,4,1\n".repeat(1100));
    assertEquals(
        List.of(
            "2,200 points are more than the lab takes: 1,000 of them are kept, evenly spaced, as"
                + " tables are often sorted by their labels."),
        read.leftOut());
    double ones = 0;
    for (double label : read.points().y().values()) {
      ones += label;
    }
    assertEquals(500, ones);
  }

  @Test
  void ofMoreThanTwoLabelsTheMostFrequentAreRead() {
    ReadPoints read = PointReader.read("1,1,a\n2,2,b\n3,3,c\n4,4,c\n5,5,b\n6,6,d\n");
    assertArrayEquals(new double[] {0, 1, 1, 0}, read.points().y().values());
    assertEquals(
        List.of("2 points have other labels than “b” and “c”, the most frequent."), read.leftOut());
  }

  @Test
  void bracketsThatLackSomethingAreSaid() {
    assertEquals(
        List.of("Line 2: a bracket is not closed."),
        PointReader.read("\n[[1, 2, 0],\n [3, 4, 1],\n [5, 6").leftOut());
    ReadPoints dots = PointReader.read("[[1. 2. 0.]\n [3. 4. 1.]\n ...\n [5. 6. 1.]]");
    assertEquals(3, dots.points().points());
    assertTrue(dots.leftOut().get(0).startsWith("Line 3: The dots stand for numbers"));
  }

  @Test
  void aTextWithoutPointsGetsASentence() {
    String sentence =
        "There are no points here. Two columns of numbers and one of labels are needed.";
    for (String text : List.of("", "\n\n", "hello", "1,2\n3,4\n", "[]", "[[[", "<html></html>")) {
      ReadPoints read = PointReader.read(text);
      assertEquals(0, read.points().points(), text);
      assertEquals(sentence, read.notes().get(0), text);
    }
  }

  @Test
  void fiveMegabytesAreCut() {
    ReadPoints read = PointReader.read("0.5,0.25,1\n".repeat(500_000));
    assertEquals("Only the first 5,000,000 characters were read.", read.leftOut().get(0));
    assertEquals(Dataset.MAX_POINTS, read.points().points());
  }

  @Test
  void itNeverThrows() {
    List<String> texts = sameFourPoints().toList();
    List<String> pieces =
        List.of(
            "[", "]", "(", ")", "{", "}", ",", ";", "\n", "\"", "'", "\\", ":", "...", "x(", " ");
    Fuzz.cases(
        2000,
        100_000,
        random -> {
          String text = Fuzz.mutated(random, Fuzz.choose(random, texts), pieces);
          ReadPoints read = PointReader.read(text);
          int points = read.points().points();
          assertEquals(points, read.lines().size());
          assertTrue(points <= Dataset.MAX_POINTS);
          for (double x : read.points().X().values()) {
            assertTrue(Double.isFinite(x), text);
          }
        });
  }

  @Test
  void deepBracketsAreNoTrouble() {
    assertEquals(0, PointReader.read("[".repeat(200_000)).points().points());
    assertEquals(0, PointReader.read("f(".repeat(200_000)).points().points());
  }
}
