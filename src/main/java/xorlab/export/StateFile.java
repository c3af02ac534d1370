package xorlab.export;

import java.util.List;
import java.util.Optional;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Setting;
import xorlab.training.Texts;

/**
 * The contents of a file in the format of {@link StateJson}. The loss, the predictions and other
 * values that follow from the rest are ignored.
 *
 * @param settings of the experiment
 * @param experiment with these settings
 * @param iteration of the saved state
 * @param flat the parameters at that iteration, in the order of {@link Parameters#flat}
 */
record StateFile(Texts settings, Experiment experiment, int iteration, double[] flat) {
  private static final String FORMAT = "xor-lab/";
  private static final String VERSION = "1";

  static StateFile of(String text) throws WrongFile {
    Json file = JsonParser.parse(text);
    if (!(file instanceof Json.Members state)) {
      throw foreign();
    }
    checkFormat(state);
    Texts settings = settings(members(state, "experiment"));
    Experiment experiment = Reading.experiment(settings);
    int iteration = iteration(value(state, "iteration"), experiment.iterations());
    Parameters parameters = new Parameters(experiment.network());
    fill(parameters.W, value(state, "weights"), "weights");
    fill(parameters.b, value(state, "biases"), "biases");
    return new StateFile(settings, experiment, iteration, parameters.flat());
  }

  private static void checkFormat(Json.Members state) throws WrongFile {
    if (!(state.value("format").orElse(state) instanceof Json.Text format)
        || !format.text().startsWith(FORMAT)) {
      throw foreign();
    }
    if (!format.text().equals(FORMAT + VERSION)) {
      throw new WrongFile(
          "The file has the format “"
              + Setting.shortened(format.text())
              + "”, and this lab reads only “"
              + FORMAT
              + VERSION
              + "”: a newer lab may read it.");
    }
  }

  private static WrongFile foreign() {
    return new WrongFile(
        "The file is JSON, but no saved state of a lab: that would have the format “"
            + FORMAT
            + VERSION
            + "”.");
  }

  private static Json value(Json.Members state, String name) throws WrongFile {
    Optional<Json> value = state.value(name);
    if (value.isEmpty()) {
      throw new WrongFile("The file lacks “" + name + "”, which a saved state has.");
    }
    return value.get();
  }

  private static Json.Members members(Json.Members state, String name) throws WrongFile {
    if (value(state, name) instanceof Json.Members members) {
      return members;
    }
    throw wrong(name, "should be an object: settings by their names");
  }

  private static Texts settings(Json.Members experiment) throws WrongFile {
    Texts settings = new Texts();
    for (int i = 0; i < experiment.names().size(); i++) {
      String name = experiment.names().get(i);
      String text = text(name, experiment.values().get(i));
      Optional<Setting<?>> setting = Setting.named(name);
      if (setting.isEmpty()) {
        throw new WrongFile(
            "The file has a setting “"
                + Setting.shortened(name)
                + "”, which this lab does not know.");
      }
      if (setting.get().kind().parse(text).isEmpty()) {
        throw new WrongFile(
            "The file's setting “"
                + name
                + "” takes "
                + setting.get().kind().takes()
                + ", not “"
                + Setting.shortened(text)
                + "”.");
      }
      settings.put(name, text);
    }
    return settings;
  }

  /** The value of a setting as it is written in an attribute. */
  private static String text(String name, Json value) throws WrongFile {
    if (value instanceof Json.Text text) {
      return text.text();
    } else if (value instanceof Json.Numeral numeral) {
      return numeral.spelling();
    } else if (value instanceof Json.Word word) {
      return word.word();
    }
    throw wrong(
        "experiment", "has brackets where “" + Setting.shortened(name) + "” should be a string");
  }

  private static int iteration(Json value, int last) throws WrongFile {
    if (value instanceof Json.Numeral numeral
        && Rounding.isWhole(numeral.value())
        && numeral.value() >= 0
        && numeral.value() <= last) {
      return (int) numeral.value();
    }
    throw wrong(
        "iteration",
        "should be a whole number from 0 to " + last + ", the iterations of its experiment");
  }

  /** Fills the matrices of layers 1 to L. */
  private static void fill(Matrix[] matrices, Json value, String place) throws WrongFile {
    List<Json> layers = items(value, matrices.length - 1, place, "layer", "");
    for (int layer = 1; layer < matrices.length; layer++) {
      fill(matrices[layer], layers.get(layer - 1), place + "[" + (layer - 1) + "]");
    }
  }

  private static void fill(Matrix matrix, Json value, String place) throws WrongFile {
    String of = " of " + counted(matrix.columns(), "number");
    List<Json> rows = items(value, matrix.rows(), place, "row", of);
    for (int i = 0; i < matrix.rows(); i++) {
      String row = place + "[" + i + "]";
      List<Json> numbers = items(rows.get(i), matrix.columns(), row, "number", "");
      for (int j = 0; j < matrix.columns(); j++) {
        if (!(numbers.get(j) instanceof Json.Numeral numeral)) {
          throw wrong(row + "[" + j + "]", "should be a number");
        }
        matrix.set(i, j, numeral.value());
      }
    }
  }

  private static List<Json> items(Json value, int count, String place, String noun, String of)
      throws WrongFile {
    if (value instanceof Json.Items items && items.values().size() == count) {
      return items.values();
    }
    String instead =
        value instanceof Json.Items items ? ", not " + items.values().size() : " in brackets";
    throw wrong(place, "should have " + counted(count, noun) + of + instead);
  }

  /** "1 row", "2 rows". */
  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static WrongFile wrong(String place, String what) {
    return new WrongFile("In the file, “" + place + "” " + what + ".");
  }
}
