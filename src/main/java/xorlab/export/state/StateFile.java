package xorlab.export.state;

import java.util.List;
import java.util.Optional;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingErrors;
import xorlab.experiment.SettingTexts;
import xorlab.network.Parameters;
import xorlab.numeric.Matrix;
import xorlab.numeric.Rounding;
import xorlab.words.SavedWords;

/**
 * The contents of a file in the format of {@link StateJson}. The loss, the predictions and other
 * values that follow from the rest are ignored.
 *
 * @param settings of the experiment
 * @param experiment with these settings
 * @param iteration of the saved state
 * @param flat the parameters at that iteration, in the order of {@link Parameters#flat}
 */
record StateFile(SettingTexts settings, Experiment experiment, int iteration, double[] flat) {
  private static final String FORMAT = "xor-lab/";
  private static final String VERSION = "1";

  static StateFile of(String text) throws InvalidFileException {
    JsonValue file = JsonParser.parse(text);
    if (!(file instanceof JsonValue.ObjectValue state)) {
      throw notAState();
    }
    checkFormat(state);
    SettingTexts settings = settings(members(state, "experiment"));
    Experiment experiment = ParsedExperiment.experiment(settings);
    int iteration = iteration(value(state, "iteration"), experiment.iterations());
    Parameters parameters = new Parameters(experiment.network());
    fill(parameters.W, value(state, "weights"), "weights");
    fill(parameters.b, value(state, "biases"), "biases");
    return new StateFile(settings, experiment, iteration, parameters.flat());
  }

  private static void checkFormat(JsonValue.ObjectValue state) throws InvalidFileException {
    if (!(state.value("format").orElse(state) instanceof JsonValue.StringValue format)
        || !format.text().startsWith(FORMAT)) {
      throw notAState();
    }
    if (!format.text().equals(FORMAT + VERSION)) {
      throw new InvalidFileException(
          SavedWords.otherFormat(SettingErrors.shortened(format.text()), FORMAT + VERSION));
    }
  }

  private static InvalidFileException notAState() {
    return new InvalidFileException(SavedWords.noState(FORMAT + VERSION));
  }

  private static JsonValue value(JsonValue.ObjectValue state, String name)
      throws InvalidFileException {
    Optional<JsonValue> value = state.value(name);
    if (value.isEmpty()) {
      throw new InvalidFileException(SavedWords.lacks(name));
    }
    return value.get();
  }

  private static JsonValue.ObjectValue members(JsonValue.ObjectValue state, String name)
      throws InvalidFileException {
    if (value(state, name) instanceof JsonValue.ObjectValue members) {
      return members;
    }
    throw new InvalidFileException(SavedWords.noObject(name));
  }

  private static SettingTexts settings(JsonValue.ObjectValue experiment)
      throws InvalidFileException {
    SettingTexts settings = new SettingTexts();
    for (int i = 0; i < experiment.names().size(); i++) {
      String name = experiment.names().get(i);
      String text = text(name, experiment.values().get(i));
      Optional<Setting<?>> setting = Setting.ofKey(name);
      if (setting.isEmpty()) {
        throw new InvalidFileException(SavedWords.unknownSetting(SettingErrors.shortened(name)));
      }
      if (setting.get().read(text).isEmpty()) {
        throw new InvalidFileException(
            SavedWords.settingTakes(
                setting.get().type().expected(), name, SettingErrors.shortened(text)));
      }
      settings.put(name, text);
    }
    return settings;
  }

  /** The value of a setting as it is written in an attribute. */
  private static String text(String name, JsonValue value) throws InvalidFileException {
    if (value instanceof JsonValue.StringValue text) {
      return text.text();
    } else if (value instanceof JsonValue.NumberValue numeral) {
      return numeral.spelling();
    } else if (value instanceof JsonValue.Literal word) {
      return word.word();
    }
    throw new InvalidFileException(
        SavedWords.hasBrackets(SettingErrors.shortened(name), "experiment"));
  }

  private static int iteration(JsonValue value, int last) throws InvalidFileException {
    if (value instanceof JsonValue.NumberValue numeral
        && Rounding.isInteger(numeral.value())
        && numeral.value() >= 0
        && numeral.value() <= last) {
      return (int) numeral.value();
    }
    throw new InvalidFileException(SavedWords.noIteration(last, "iteration"));
  }

  /** Fills the matrices of layers 1 to L. */
  private static void fill(Matrix[] matrices, JsonValue value, String place)
      throws InvalidFileException {
    List<JsonValue> layers =
        items(value, matrices.length - 1, place, SavedWords.layers(matrices.length - 1));
    for (int layer = 1; layer < matrices.length; layer++) {
      fill(matrices[layer], layers.get(layer - 1), place + "[" + (layer - 1) + "]");
    }
  }

  private static void fill(Matrix matrix, JsonValue value, String place)
      throws InvalidFileException {
    String numbersOfRow = SavedWords.numbers(matrix.columns());
    List<JsonValue> rows =
        items(value, matrix.rows(), place, SavedWords.rows(matrix.columns(), matrix.rows()));
    for (int i = 0; i < matrix.rows(); i++) {
      String row = place + "[" + i + "]";
      List<JsonValue> numbers = items(rows.get(i), matrix.columns(), row, numbersOfRow);
      for (int j = 0; j < matrix.columns(); j++) {
        if (!(numbers.get(j) instanceof JsonValue.NumberValue numeral)) {
          throw new InvalidFileException(SavedWords.noNumber(row + "[" + j + "]"));
        }
        matrix.set(i, j, numeral.value());
      }
    }
  }

  /**
   * The items of an array.
   *
   * @param expected what there should be: "2 rows of 3 numbers"
   */
  private static List<JsonValue> items(JsonValue value, int count, String place, String expected)
      throws InvalidFileException {
    if (value instanceof JsonValue.ArrayValue items && items.values().size() == count) {
      return items.values();
    }
    throw new InvalidFileException(
        value instanceof JsonValue.ArrayValue items
            ? SavedWords.shouldHave(items.values().size(), expected, place)
            : SavedWords.noBrackets(expected, place));
  }
}
