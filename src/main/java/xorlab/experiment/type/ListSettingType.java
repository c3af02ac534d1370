package xorlab.experiment.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.data.Dataset;
import xorlab.data.DelimitedText;
import xorlab.experiment.type.NumberSettingType.Decimal;
import xorlab.experiment.type.NumberSettingType.IntegerRange;
import xorlab.numeric.Decimals;
import xorlab.words.ExpectedWords;

/**
 * The type of settings that hold several values, written with separators between them.
 *
 * @param <T> the list
 */
public sealed interface ListSettingType<T> extends SettingType<T> {
  @Override
  default boolean isJsonLiteral(T value) {
    return false;
  }

  /** A list of values of another type, separated by commas; may be empty. */
  record ListOf<T>(SettingType<T> element, int maxCount) implements ListSettingType<List<T>> {
    @Override
    public Optional<List<T>> parse(String text) {
      List<T> values = new ArrayList<>();
      for (String part : DelimitedText.split(text, ',')) {
        Optional<T> value = element.parse(part);
        if (value.isEmpty() || values.size() == maxCount) {
          return Optional.empty();
        }
        values.add(value.get());
      }
      return Optional.of(values);
    }

    @Override
    public String print(List<T> values) {
      StringBuilder text = new StringBuilder();
      for (T value : values) {
        text.append(text.length() > 0 ? "," : "").append(element.print(value));
      }
      return text.toString();
    }

    @Override
    public String expected() {
      return ExpectedWords.list(element.expected(), maxCount);
    }
  }

  /** A list of finite decimals, separated by commas; may be empty. */
  record NumberList(int maxCount) implements ListSettingType<double[]> {
    private static final SettingType<Double> NUMBER = new Decimal(Decimal.Sign.ANY);

    @Override
    public Optional<double[]> parse(String text) {
      List<String> parts = DelimitedText.split(text, ',');
      if (parts.size() > maxCount) {
        return Optional.empty();
      }
      double[] numbers = new double[parts.size()];
      for (int i = 0; i < numbers.length; i++) {
        Optional<Double> number = NUMBER.parse(parts.get(i));
        if (number.isEmpty()) {
          return Optional.empty();
        }
        numbers[i] = number.get();
      }
      return Optional.of(numbers);
    }

    @Override
    public String print(double[] numbers) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < numbers.length; i++) {
        text.append(i > 0 ? "," : "").append(Decimals.plain(numbers[i]));
      }
      return text.toString();
    }

    @Override
    public boolean isSame(double[] a, double[] b) {
      return NumberSettingType.sameNumbers(a, b);
    }

    @Override
    public String expected() {
      return new ListOf<>(NUMBER, maxCount).expected();
    }
  }

  /** One or more different constants of an enum, as words separated by commas. */
  record Subset<E extends Enum<E>>(Choice<E> element) implements ListSettingType<List<E>> {
    public static <E extends Enum<E>> Subset<E> of(E[] values) {
      return new Subset<>(Choice.of(values));
    }

    @Override
    public Optional<List<E>> parse(String text) {
      List<E> chosen = new ArrayList<>();
      for (String part : DelimitedText.split(text, ',')) {
        Optional<E> value = element.parse(part);
        if (value.isEmpty() || indexOf(value.get(), chosen) >= 0) {
          return Optional.empty();
        }
        chosen.add(value.get());
      }
      return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    @Override
    public String print(List<E> values) {
      return new ListOf<>(element, values.size()).print(values);
    }

    @Override
    public String expected() {
      return ExpectedWords.someOf(String.join(", ", element.words()));
    }

    /** The index of a constant in a list, or -1. */
    public static <E extends Enum<E>> int indexOf(E value, List<E> values) {
      int index = values.size() - 1;
      while (index >= 0 && values.get(index) != value) {
        index--;
      }
      return index;
    }
  }

  /** Constants of an enum, as words separated by commas: one for all layers, or one for each. */
  record PerLayer<E extends Enum<E>>(Choice<E> element, int maxCount)
      implements ListSettingType<List<E>> {
    @Override
    public Optional<List<E>> parse(String text) {
      return text.trim().isEmpty() ? Optional.empty() : list().parse(text);
    }

    @Override
    public String print(List<E> values) {
      return list().print(values);
    }

    private ListOf<E> list() {
      return new ListOf<>(element, maxCount);
    }

    @Override
    public String expected() {
      return ExpectedWords.perLayer(element.expected());
    }
  }

  /** Different mistakes by their names, separated by commas; or none. */
  record MistakeList(int maxCount) implements ListSettingType<List<String>> {
    private static final String NONE = "none";

    @Override
    public Optional<List<String>> parse(String text) {
      List<String> names = new ArrayList<>();
      for (String part : DelimitedText.split(text.trim().equals(NONE) ? "" : text, ',')) {
        String name = part.trim();
        boolean isNew = DelimitedText.lastIndexOf(name, names) < 0;
        if (!isNew || DelimitedText.lastIndexOf(name, MistakeNames.ALL) < 0) {
          return Optional.empty();
        }
        names.add(name);
      }
      return names.size() > maxCount ? Optional.empty() : Optional.of(names);
    }

    @Override
    public String print(List<String> names) {
      return names.isEmpty() ? NONE : String.join(",", names);
    }

    @Override
    public String expected() {
      return ExpectedWords.mistakes(maxCount);
    }
  }

  /** Labelled points, as {@code x,y,label;x,y,label} or packed; may be empty. */
  record PointList(int maxCount) implements ListSettingType<Dataset> {
    private static final SettingType<Double> COORDINATE = new Decimal(Decimal.Sign.ANY);
    private static final SettingType<Integer> LABEL = new IntegerRange(0, 1);

    @Override
    public Optional<Dataset> parse(String text) {
      if (Dataset.isPacked(text)) {
        return Dataset.unpacked(text);
      }
      List<String> points = DelimitedText.split(text, ';');
      if (points.size() > maxCount) {
        return Optional.empty();
      }
      Dataset data = Dataset.zeros(points.size());
      for (int i = 0; i < points.size(); i++) {
        if (!parsePoint(points.get(i), i, data)) {
          return Optional.empty();
        }
      }
      return Optional.of(data);
    }

    /** Parses a point into a row of the data, and returns whether it is valid. */
    private static boolean parsePoint(String text, int row, Dataset data) {
      List<String> parts = DelimitedText.split(text, ',');
      if (parts.size() != 3) {
        return false;
      }
      Optional<Double> x = COORDINATE.parse(parts.get(0));
      Optional<Double> y = COORDINATE.parse(parts.get(1));
      Optional<Integer> label = LABEL.parse(parts.get(2));
      if (x.isEmpty() || y.isEmpty() || label.isEmpty()) {
        return false;
      }
      data.set(row, x.get(), y.get(), label.get());
      return true;
    }

    @Override
    public String print(Dataset points) {
      return points.text();
    }

    @Override
    public boolean isSame(Dataset a, Dataset b) {
      return NumberSettingType.sameNumbers(a.X().values(), b.X().values())
          && NumberSettingType.sameNumbers(a.y().values(), b.y().values());
    }

    @Override
    public String expected() {
      return ExpectedWords.points(maxCount);
    }
  }
}
