package xorlab.check;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;
import xorlab.numeric.Matrix;

/**
 * The altered formulas of variants.json with their numbers, which NumPy computed apart from this
 * project: 2-2-1 on the four points of XOR from seed 0, with a learning rate of 1.
 */
final class VariantsJson {
  /** Parameters, or what belongs to each: W1 is 2x2, b1 2x1, W2 1x2, b2 1x1. */
  record Blocks(Matrix w1, Matrix b1, Matrix w2, Matrix b2) {}

  /**
   * One formula.
   *
   * @param id its name in variants.md, such as "o_extra"; "ok" is the correct one
   * @param grads its gradients at the start
   * @param wAfter the parameters after one step
   * @param loss0 the loss at the start, and then those after 1, 20 and 139 steps, which may be NaN
   * @param pred the predictions of the four points in the end, which may be NaN
   */
  record Variant(
      String id,
      Blocks grads,
      Blocks wAfter,
      double loss0,
      double loss1,
      double loss20,
      double loss139,
      List<Double> pred) {}

  private static final String FILE = "variants.json";

  private VariantsJson() {}

  /** All variants, the correct one first. */
  static List<Variant> all() {
    // Python writes NaN, which is not JSON.
    String json = CheckFile.text(FILE).replace("NaN", "null");
    Map<?, ?> file = new Json().toType(json, Map.class);
    return ((List<?>) file.get("rows")).stream().map(row -> variant((Map<?, ?>) row)).toList();
  }

  private static Variant variant(Map<?, ?> row) {
    return new Variant(
        row.get("id").toString(),
        blocks(row.get("grads")),
        blocks(row.get("W_after")),
        number(row.get("loss0")),
        number(row.get("loss1")),
        number(row.get("loss20")),
        number(row.get("loss139")),
        ((List<?>) row.get("pred")).stream().map(VariantsJson::number).toList());
  }

  private static Blocks blocks(Object value) {
    Map<?, ?> blocks = (Map<?, ?>) value;
    return new Blocks(
        matrix(blocks.get("W1")),
        matrix(blocks.get("b1")),
        matrix(blocks.get("W2")),
        matrix(blocks.get("b2")));
  }

  private static Matrix matrix(Object value) {
    return Matrix.of(
        ((List<?>) value)
            .stream()
                .map(row -> ((List<?>) row).stream().mapToDouble(VariantsJson::number).toArray())
                .toArray(double[][]::new));
  }

  private static double number(Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
