package xorlab.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import xorlab.Breadth;
import xorlab.Reference;
import xorlab.experiment.Experiment;
import xorlab.experiment.ParsedExperiment;
import xorlab.experiment.PercentDecoding;
import xorlab.experiment.Setting;
import xorlab.experiment.SettingTexts;

/** Experiments for the tests, each named by its settings. */
public final class Experiments {
  private static final String POINTS = "0,0,0;0.5,1,1;-1.25,0.75,1;1,-1,0;2,3e-05,1";

  /** Values that affect a run or what is printed of it; "" is the default. */
  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    String[] data = {"xor", "and", "or", "nand", "nor", "xnor", "circle", "spiral", "moons"};
    VALUES.put(
        "data", Stream.concat(Stream.of(data), Stream.of("blobs", "function", "points")).toList());
    VALUES.put("function", List.of("sine", "cubic", "absolute"));
    VALUES.put("count", List.of("", "7", "75"));
    VALUES.put("noise", List.of("0", "15"));
    VALUES.put(
        "start",
        List.of("random", "by-hand", "zeros", "xavier", "he", "uniform", "small", "weights"));
    VALUES.put("seed", List.of("0", "7", "4294967295"));
    VALUES.put("inputs", List.of("x1,x2", "x1,x2,x1*x2", "x1^2,x2^2", "sin(x1),sin(x2),x2"));
    VALUES.put("layers", List.of("2", "", "1", "4,3"));
    VALUES.put(
        "activation",
        List.of(
            "sigmoid", "tanh", "relu", "leaky-relu", "softplus", "sine", "identity", "tanh,relu"));
    VALUES.put("output", List.of("sigmoid", "identity", "tanh", "relu"));
    VALUES.put("loss", List.of("cross-entropy", "squared-error"));
    VALUES.put("l1", List.of("0", "0.01"));
    VALUES.put("l2", List.of("0", "0.02"));
    VALUES.put("optimizer", List.of("gradient-descent", "momentum", "adam"));
    VALUES.put("learning-rate", List.of("0.05", "0.01", "0.001", "1"));
    VALUES.put("decay", List.of("0", "0.05"));
    VALUES.put("batch", List.of("all", "1", "3", "64"));
    VALUES.put("shuffle", List.of("false", "true"));
    VALUES.put("stop", List.of("never", "right", "2"));
    VALUES.put("frozen", List.of("", "0,2"));
    VALUES.put("iterations", List.of("140", "45", "500"));
  }

  private Experiments() {}

  /** The experiment of a fragment such as {@code seed=7&layers=3}. */
  public static Experiment of(String fragment) {
    return reading(fragment).experiment();
  }

  static ParsedExperiment reading(String fragment) {
    return ParsedExperiment.parse(texts(fragment));
  }

  /** Parses a fragment as a browser's URLSearchParams does. */
  static SettingTexts texts(String fragment) {
    SettingTexts texts = new SettingTexts();
    for (String setting : fragment.split("&")) {
      if (!setting.isEmpty()) {
        String[] nameAndText = setting.split("=", 2);
        texts.put(nameAndText[0], PercentDecoding.decode(nameAndText[1]));
      }
    }
    return texts;
  }

  /** Those in numpy-runs.json: every value of every setting that affects a run. */
  public static List<Named<Experiment>> ofNumpyRuns() {
    Map<?, ?> file = (Map<?, ?>) Reference.json("numpy-runs.json");
    List<Named<Experiment>> runs =
        ((List<?>) file.get("runs"))
            .stream()
                .map(run -> ((Map<?, ?>) run).get("settings").toString())
                .map(settings -> Named.of("{" + settings + "}", of(settings)))
                .toList();
    return Breadth.few(15, runs);
  }

  /**
   * Pairwise combinations: every value of a setting occurs with every value of every other setting.
   */
  public static List<Named<Experiment>> ofAllPairs() {
    List<Named<Experiment>> experiments = new ArrayList<>();
    Set<List<String>> missing = pairs();
    int most = Breadth.current() == Breadth.MUTATION ? 5 : Integer.MAX_VALUE;
    while (!missing.isEmpty() && experiments.size() < most) {
      List<String> values = new ArrayList<>(missing.iterator().next());
      for (String name : VALUES.keySet()) {
        if (values.stream().noneMatch(value -> value.startsWith(name + "="))) {
          values.add(best(name, values, missing));
        }
      }
      values.sort(null);
      missing.removeIf(values::containsAll);
      experiments.add(Named.of("{" + String.join("&", values) + "}", complete(values)));
    }
    return experiments;
  }

  /**
   * A short run for each different script: activation, output, loss, optimizer, batches, hidden
   * layers and frozen weights determine its lines. Points and weights are only numbers in it.
   */
  public static List<Experiment> ofAllScripts() {
    List<String> fragments = List.of("iterations=20&learning-rate=0.05");
    Map<String, List<String>> deciding = new LinkedHashMap<>();
    for (String name : List.of("activation", "output", "loss", "optimizer", "frozen")) {
      deciding.put(name, VALUES.get(name));
    }
    deciding.put("batch", List.of("all", "3"));
    deciding.put("layers", List.of("2", "", "4,3"));
    for (Map.Entry<String, List<String>> setting : deciding.entrySet()) {
      fragments =
          fragments.stream()
              .flatMap(
                  fragment ->
                      setting.getValue().stream()
                          .map(value -> fragment + "&" + setting.getKey() + "=" + value))
              .toList();
    }
    return fragments.stream().map(Experiments::of).toList();
  }

  /** Every value with every value of another setting, each pair in its alphabetical order. */
  private static Set<List<String>> pairs() {
    Set<List<String>> pairs = new LinkedHashSet<>();
    VALUES.forEach(
        (one, values) ->
            VALUES.forEach(
                (other, others) -> {
                  if (one.compareTo(other) < 0) {
                    values.forEach(
                        value ->
                            others.forEach(
                                o -> pairs.add(List.of(one + "=" + value, other + "=" + o))));
                  }
                }));
    return pairs;
  }

  /** The value of a setting that adds the most missing pairs with the values chosen so far. */
  private static String best(String name, List<String> values, Set<List<String>> missing) {
    ToLongFunction<String> made =
        candidate ->
            values.stream()
                .map(value -> Stream.of(value, candidate).sorted().toList())
                .filter(missing::contains)
                .count();
    return VALUES.get(name).stream()
        .map(value -> name + "=" + value)
        .max(Comparator.comparingLong(made))
        .orElseThrow();
  }

  /** Adds the points and weights that the values need. */
  private static Experiment complete(List<String> values) {
    Experiment experiment = of(String.join("&", values));
    if (values.contains("data=points")) {
      experiment = experiment.withText(Setting.POINTS, POINTS).orElseThrow();
    }
    if (values.contains("start=weights")) {
      double[] weights = new double[experiment.network().parameterCount()];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.sin(i + 1) * 1.5;
      }
      experiment = experiment.withWeights(weights);
    }
    return experiment;
  }
}
