package xorlab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import xorlab.Fuzz;
import xorlab.numeric.Matrix;
import xorlab.paste.Block;
import xorlab.paste.Block.Layout;
import xorlab.paste.Paste;
import xorlab.paste.PrintedNumber;
import xorlab.paste.Quantity;
import xorlab.paste.Quantity.Kind;
import xorlab.paste.Quantity.Time;

/**
 * What is printed in any form comes back: names, shapes, iterations, and numbers to their digits.
 */
class PrintFormReadingTest {
  private static final int[] DIGITS = {4, 8, PrintForm.SINGLE, PrintForm.DOUBLE};

  /** What is printed under a name. */
  private record Printed(String name, Quantity quantity, Matrix value, int[] indices) {}

  @ParameterizedTest
  @EnumSource(PrintForm.class)
  void allThatIsPrintedComesBack(PrintForm form) {
    for (int digits : DIGITS) {
      Fuzz.cases(6, 2_000, random -> assertComesBack(form, digits, random));
    }
  }

  private static void assertComesBack(PrintForm form, int digits, Random random) {
    List<Printed> all = new ArrayList<>();
    List<String> parts = new ArrayList<>(List.of("seed = 3"));
    addMatrices(all, random);
    for (Printed printed : all) {
      parts.add(form.print(printed.name, printed.value, digits));
    }
    double[] losses = losses(random);
    int count = random.nextBoolean() ? 140 : 10;
    int every = random.nextBoolean() ? 1 : count / 7;
    int[] indices = IntStream.range(0, count).filter(k -> k % every == 0).toArray();
    double[] some = IntStream.of(indices).mapToDouble(k -> losses[k]).toArray();
    String name = random.nextBoolean() ? "loss" : "losses";
    parts.add(form.losses(name, every == 1 ? some : Arrays.copyOf(losses, count), every, digits));
    boolean isNamed = every == 1 ? form != PrintForm.MARKDOWN : form != PrintForm.NUMPY_REPR;
    all.add(
        new Printed(
            isNamed ? name : "",
            isNamed ? new Quantity(Kind.LOSS, 0, Time.UNKNOWN) : null,
            Matrix.of(some),
            every == 1 ? new int[0] : indices));
    String text = String.join("\n", parts) + "\n";
    Paste paste = Paste.read(text);
    String message = digits + " digits of\n" + text;
    assertEquals(List.of(), paste.problems(), message);
    assertEquals(all.size() + 1, paste.blocks().size(), message + "\n" + paste.blocks());
    assertEquals(3, paste.blocks().get(0).numbers().get(0).value());
    for (int k = 0; k < all.size(); k++) {
      assertIs(all.get(k), paste.blocks().get(k + 1), form, digits, message);
    }
  }

  private static void addMatrices(List<Printed> all, Random random) {
    int hidden = random.nextInt(4) == 0 ? 8 : 2 + random.nextInt(2);
    boolean isInByOut = random.nextBoolean();
    addMatrices(all, "", "", List.of(Kind.W, Kind.B), Time.UNKNOWN, hidden, isInByOut, random);
    addMatrices(all, "d", "", List.of(Kind.DW, Kind.DB), Time.UNKNOWN, hidden, isInByOut, random);
    addMatrices(all, "", "_new", List.of(Kind.W, Kind.B), Time.AFTER, hidden, isInByOut, random);
  }

  private static void addMatrices(
      List<Printed> all,
      String before,
      String behind,
      List<Kind> kinds,
      Time time,
      int hidden,
      boolean isInByOut,
      Random random) {
    int mostPowers = random.nextInt(5);
    for (int layer = 1; layer <= 2; layer++) {
      int outputs = layer == 1 ? hidden : 1;
      for (Kind kind : kinds) {
        boolean isWeight = kind == kinds.get(0);
        int inputs = !isWeight ? 1 : layer == 1 ? 2 : hidden;
        Matrix value = isInByOut ? new Matrix(inputs, outputs) : new Matrix(outputs, inputs);
        int powers = outputs * inputs == 1 ? 0 : mostPowers;
        for (int k = 0; k < value.values().length; k++) {
          value.values()[k] = random.nextGaussian() * Math.pow(10, -random.nextInt(powers + 1));
        }
        String name = before + (isWeight ? "W" : "b") + layer + behind;
        all.add(new Printed(name, new Quantity(kind, layer, time), value, new int[0]));
      }
    }
  }

  private static double[] losses(Random random) {
    double[] losses = new double[140];
    for (int k = 0; k < losses.length; k++) {
      losses[k] = 3 * Math.exp(-0.01 * k) + 0.1 * random.nextDouble();
    }
    return losses;
  }

  private static void assertIs(
      Printed printed, Block block, PrintForm form, int digits, String message) {
    assertEquals(printed.name, block.label(), message);
    assertEquals(printed.quantity, block.quantity().orElse(null), message);
    Matrix value = printed.value;
    assertEquals(value.values().length, block.numbers().size(), printed.name + message);
    if (value.rows() > 1 && value.columns() > 1 || block.layout() == Layout.MATRIX) {
      assertEquals(Layout.MATRIX, block.layout());
      assertEquals(value.rows(), block.rows());
      assertEquals(value.columns(), block.columns());
    }
    assertEquals(
        IntStream.of(printed.indices).boxed().toList(),
        IntStream.of(block.indices()).boxed().toList(),
        message);
    double largest = 0;
    for (double x : value.values()) {
      largest = Math.max(largest, Math.abs(x));
    }
    for (int k = 0; k < block.numbers().size(); k++) {
      double x = value.values()[k];
      PrintedNumber number = block.numbers().get(k);
      boolean isSingle = digits == PrintForm.SINGLE || form == PrintForm.TORCH && digits < 17;
      double stored = isSingle ? (float) x : x;
      double error = isSingle ? 2 * Math.ulp((float) x) : 4 * Math.ulp(x);
      assertTrue(
          Math.abs(number.value() - stored) <= number.halfUnit() * 1.000001 + error,
          () -> printed.name + " " + x + " " + number + " " + message);
      assertTrue(
          number.digits() <= 2
              || number.halfUnit() <= greatestHalfUnit(form, digits) * Math.max(1, largest),
          () -> printed.name + " " + x + " " + number + " " + message);
    }
  }

  /** Zeros at the end may be left out, so that a unit looks ten times as large or more. */
  private static double greatestHalfUnit(PrintForm form, int digits) {
    boolean isShort = EnumSet.range(PrintForm.MATLAB, PrintForm.OCTAVE_SCALED).contains(form);
    return switch (isShort && digits == 8 ? 4 : digits) {
      case 4 -> 5e-3;
      case 8 -> 5e-7;
      case PrintForm.SINGLE -> 5e-5;
      default -> 5e-15;
    };
  }
}
