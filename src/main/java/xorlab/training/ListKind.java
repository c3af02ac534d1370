package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.numeric.Decimals;

/**
 * The type of settings that hold several values, written with separators between them.
 *
 * @param <T> the list
 */
public sealed interface ListKind<T> extends Kind<T> {
  @Override
  default boolean isBare(T value) {
    return false;
  }

  /** Several values of another kind with commas between them, or nothing. */
  record Several<T>(Kind<T> each, int most) implements ListKind<List<T>> {
    @Override
    public Optional<List<T>> parse(String text) {
      List<T> values = new ArrayList<>();
      for (String part : Parts.of(text, ',')) {
        Optional<T> value = each.parse(part);
        if (value.isEmpty() || values.size() == most) {
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
        text.append(text.length() > 0 ? "," : "").append(each.print(value));
      }
      return text.toString();
    }

    @Override
    public boolean same(List<T> a, List<T> b) {
      boolean same = a.size() == b.size();
      for (int i = 0; same && i < a.size(); i++) {
        same = each.same(a.get(i), b.get(i));
      }
      return same;
    }

    @Override
    public String takes() {
      return "nothing, or " + each.takes() + ", or up to " + most + " of them with commas between";
    }
  }

  /** Finite decimals with commas between them, or nothing. */
  record Numbers(int most) implements ListKind<double[]> {
    private static final Kind<Double> NUMBER = new Decimal(false);

    @Override
    public Optional<double[]> parse(String text) {
      List<String> parts = Parts.of(text, ',');
      if (parts.size() > most) {
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
    public boolean same(double[] a, double[] b) {
      return Kind.sameNumbers(a, b);
    }

    @Override
    public String takes() {
      return new Several<>(NUMBER, most).takes();
    }
  }

  /** One or more constants of an enum, as words with commas between, none of them twice. */
  record Words<E extends Enum<E>>(Choice<E> each) implements ListKind<List<E>> {
    static <E extends Enum<E>> Words<E> of(E[] values) {
      return new Words<>(Choice.of(values));
    }

    @Override
    public Optional<List<E>> parse(String text) {
      List<E> chosen = new ArrayList<>();
      for (String part : Parts.of(text, ',')) {
        Optional<E> value = each.parse(part);
        if (value.isEmpty() || place(value.get(), chosen) >= 0) {
          return Optional.empty();
        }
        chosen.add(value.get());
      }
      return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    @Override
    public String print(List<E> values) {
      return new Several<>(each, values.size()).print(values);
    }

    @Override
    public boolean same(List<E> a, List<E> b) {
      return new Several<>(each, a.size()).same(a, b);
    }

    @Override
    public String takes() {
      return "one or more of " + String.join(", ", each.words()) + " with commas between";
    }

    /** The place of a constant in a list, or -1. */
    public static <E extends Enum<E>> int place(E value, List<E> values) {
      int place = values.size() - 1;
      while (place >= 0 && values.get(place) != value) {
        place--;
      }
      return place;
    }
  }

  /** Points with their labels, as {@code x,y,label;x,y,label}, or nothing. */
  record Points(int most) implements ListKind<Data> {
    private static final Kind<Double> COORDINATE = new Decimal(false);
    private static final Kind<Integer> LABEL = new Whole(0, 1);

    @Override
    public Optional<Data> parse(String text) {
      List<String> points = Parts.of(text, ';');
      if (points.size() > most) {
        return Optional.empty();
      }
      Data data = Data.room(points.size());
      for (int i = 0; i < points.size(); i++) {
        if (!read(points.get(i), i, data)) {
          return Optional.empty();
        }
      }
      return Optional.of(data);
    }

    /** Writes a point into a row of the data. Gives whether it was understood. */
    private static boolean read(String text, int row, Data data) {
      List<String> parts = Parts.of(text, ',');
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
    public String print(Data points) {
      return points.text();
    }

    @Override
    public boolean same(Data a, Data b) {
      return Kind.sameNumbers(a.X().values(), b.X().values())
          && Kind.sameNumbers(a.y().values(), b.y().values());
    }

    @Override
    public String takes() {
      return "nothing, or up to "
          + most
          + " points x,y,label with semicolons between, labels 0 or 1";
    }
  }
}
