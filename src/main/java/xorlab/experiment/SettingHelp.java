package xorlab.experiment;

import xorlab.words.SettingsWords;

/** A line of help for each setting, apart from their table, since only the lab's form needs it. */
final class SettingHelp {
  private static final SettingTexts LINES = new SettingTexts();

  static {
    put(Setting.DATA, SettingsWords.HELP_DATA);
    put(Setting.FUNCTION, SettingsWords.HELP_FUNCTION);
    put(Setting.NOISE, SettingsWords.HELP_NOISE);
    put(Setting.COUNT, SettingsWords.HELP_COUNT);
    put(Setting.POINTS, SettingsWords.HELP_POINTS);
    put(Setting.SCALE, SettingsWords.HELP_SCALE);
    put(Setting.TEST, SettingsWords.HELP_TEST);
    put(Setting.START, SettingsWords.HELP_START);
    put(Setting.WEIGHTS, SettingsWords.HELP_WEIGHTS);
    put(Setting.FROZEN, SettingsWords.HELP_FROZEN);
    put(Setting.SEED, SettingsWords.HELP_SEED);
    put(Setting.INPUTS, SettingsWords.HELP_INPUTS);
    put(Setting.LAYERS, SettingsWords.HELP_LAYERS);
    put(Setting.ACTIVATION, SettingsWords.HELP_ACTIVATION);
    put(Setting.OUTPUT, SettingsWords.HELP_OUTPUT);
    put(Setting.LOSS, SettingsWords.HELP_LOSS);
    put(Setting.L1, SettingsWords.HELP_L1);
    put(Setting.L2, SettingsWords.HELP_L2);
    put(Setting.OPTIMIZER, SettingsWords.HELP_OPTIMIZER);
    put(Setting.LEARNING_RATE, SettingsWords.HELP_LEARNING_RATE);
    put(Setting.DECAY, SettingsWords.HELP_DECAY);
    put(Setting.BATCH, SettingsWords.HELP_BATCH);
    put(Setting.SHUFFLE, SettingsWords.HELP_SHUFFLE);
    put(Setting.MISTAKE, SettingsWords.HELP_MISTAKE);
    put(Setting.ITERATIONS, SettingsWords.HELP_ITERATIONS);
    put(Setting.STOP, SettingsWords.HELP_STOP);
    put(Setting.AT, SettingsWords.HELP_AT);
    put(Setting.VIEW, SettingsWords.HELP_VIEW);
    put(Setting.CONTROLS, SettingsWords.HELP_CONTROLS);
    put(Setting.SHADE, SettingsWords.HELP_SHADE);
    put(Setting.MARKERS, SettingsWords.HELP_MARKERS);
    put(Setting.AUTOPLAY, SettingsWords.HELP_AUTOPLAY);
    put(Setting.SPEED, SettingsWords.HELP_SPEED);
    put(Setting.THEME, SettingsWords.HELP_THEME);
    put(Setting.ENGINE, SettingsWords.HELP_ENGINE);
  }

  private SettingHelp() {}

  private static void put(Setting<?> setting, String line) {
    LINES.put(setting.key(), line);
  }

  /** One or two sentences. */
  static String of(Setting<?> setting) {
    return LINES.text(setting.key()).orElseThrow();
  }
}
