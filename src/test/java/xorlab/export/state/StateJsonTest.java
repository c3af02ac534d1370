package xorlab.export.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.json.Json;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.SettingTexts;
import xorlab.training.Timeline;

/** The settings in the state. */
class StateJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          seed=0                            | {}
          activation=sigmoid                | {}
          start=by-hand                     | {start=by-hand}
          start=by-hand activation=sigmoid  | {start=by-hand, activation=sigmoid}
          output=tanh loss=squared-error    | {output=tanh}
          output=tanh loss=cross-entropy    | {output=tanh}
          batch=3 speed=max                 | {batch=3, speed=max}
          view=loss,decision                | {view=loss,decision}
          data=points points=0,.5,1;1,1,0   | {data=points, points=0,0.5,1;1,1,0}
          data=points                       | {}
          frozen=0,3                        | {frozen=0,3}
          learning-rate=0,5 autoplay=true   | {learning-rate=0.5, autoplay=true}
          """)
  void areThoseThatAreNotAtTheirDefault(String settings, String expected) {
    SettingTexts texts = new SettingTexts();
    for (String setting : settings.split(" ")) {
      String[] nameAndText = setting.split("=", 2);
      texts.put(nameAndText[0], nameAndText[1]);
    }
    Experiment experiment = ParsedExperiment.experiment(texts);
    String json = StateJson.of(experiment, new Timeline(experiment).state());
    Map<?, ?> state = new Json().toType(json, Map.class);
    assertEquals(expected, state.get("experiment").toString());
  }
}
