package xorlab.export;

import xorlab.network.Parameters;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Experiment;
import xorlab.training.Moment;
import xorlab.training.Setting;

/** The state of a lab as JSON in the format "xor-lab/1". */
public final class StateJson {
  private StateJson() {}

  public static String of(Experiment experiment, Moment moment) {
    Parameters parameters = moment.parameters();
    return "{\"format\": \"xor-lab/1\", \"experiment\": "
        + experiment(experiment)
        + ", \"iteration\": "
        + moment.iteration()
        + ", \"loss\": "
        + number(moment.loss())
        + ", \"weights\": "
        + layers(parameters.W)
        + ", \"biases\": "
        + layers(parameters.b)
        + ", \"predictions\": "
        + list(moment.prediction().values(), 0, moment.prediction().rows())
        + ", \"correct\": "
        + moment.correct()
        + ", \"points\": "
        + moment.data().points()
        + ", \"diverged\": "
        + moment.diverged()
        + "}";
  }

  /** The settings that are not defaults. */
  private static String experiment(Experiment experiment) {
    StringBuilder json = new StringBuilder("{");
    for (Setting<?> setting : Setting.values()) {
      if (!experiment.isStandard(setting)) {
        json.append(json.length() > 1 ? ", " : "")
            .append('"')
            .append(setting.label())
            .append("\": ")
            .append(value(setting, experiment));
      }
    }
    return json.append('}').toString();
  }

  /** The JSON of a value, whose canonical spelling contains no characters to escape. */
  private static <T> String value(Setting<T> setting, Experiment experiment) {
    T value = experiment.get(setting);
    String canonical = setting.kind().print(value);
    return setting.kind().isBare(value) ? canonical : '"' + canonical + '"';
  }

  /** The matrices of layers 1 to L; index 0 is empty. */
  private static String layers(Matrix[] matrices) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 1; i < matrices.length; i++) {
      json.append(i > 1 ? ", " : "").append(matrix(matrices[i]));
    }
    return json.append(']').toString();
  }

  private static String matrix(Matrix matrix) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < matrix.rows(); i++) {
      json.append(i > 0 ? ", " : "")
          .append(list(matrix.values(), i * matrix.columns(), matrix.columns()));
    }
    return json.append(']').toString();
  }

  private static String list(double[] values, int from, int count) {
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < count; i++) {
      json.append(i > 0 ? ", " : "").append(number(values[from + i]));
    }
    return json.append(']').toString();
  }

  /** A number; infinities and NaN, which JSON lacks, become null. */
  private static String number(double value) {
    return value - value == 0 ? Decimals.repr(value) : "null";
  }
}
