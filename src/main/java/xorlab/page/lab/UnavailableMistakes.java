package xorlab.page.lab;

import java.util.List;
import xorlab.experiment.Experiment;
import xorlab.experiment.MistakeRules;
import xorlab.words.AlteredWords;

/** No mistake can be made, as the program that knows them could not be loaded. */
final class UnavailableMistakes extends MistakeRules {
  private final String reason;

  UnavailableMistakes(String reason) {
    this.reason = reason;
  }

  @Override
  protected String conflict(Experiment experiment, List<String> names) {
    return AlteredWords.notLoaded(reason);
  }

  @Override
  protected String notice() {
    return "";
  }
}
