package xorlab.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import xorlab.numeric.Decimals;
import xorlab.numeric.Rounding;

/** What a setting's text may say: how it is read, and how that is told in words. */
public sealed interface Kind {
  /** The text in its one canonical spelling ("0,50" becomes "0.5"), or empty if not understood. */
  Optional<String> read(String text);

  /** "a whole number from 1 to 1000000", to follow "it takes". */
  String takes();

  /** One of a few words. */
  record Choice(List<String> words) implements Kind {
    static Choice of(String... words) {
      return new Choice(List.of(words));
    }

    @Override
    public Optional<String> read(String text) {
      String word = text.trim();
      return Parts.place(word, words) >= 0 ? Optional.of(word) : Optional.empty();
    }

    @Override
    public String takes() {
      return words.size() == 1 ? "only " + words.get(0) : "one of " + String.join(", ", words);
    }
  }

  /** true or false; no text at all is true, as HTML writes {@code <xor-lab autoplay>}. */
  record Flag() implements Kind {
    @Override
    public Optional<String> read(String text) {
      return switch (text.trim()) {
        case "", "true" -> Optional.of("true");
        case "false" -> Optional.of("false");
        default -> Optional.empty();
      };
    }

    @Override
    public String takes() {
      return "true or false";
    }
  }

  /** A whole number within bounds, both included. */
  record Whole(double least, double most) implements Kind {
    @Override
    public Optional<String> read(String text) {
      OptionalDouble value = Decimals.parse(text);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      double number = value.getAsDouble();
      boolean taken = Rounding.isWhole(number) && number >= least && number <= most;
      return taken ? Optional.of(Decimals.plain(number + 0.0)) : Optional.empty();
    }

    @Override
    public String takes() {
      return "a whole number from " + Decimals.plain(least) + " to " + Decimals.plain(most);
    }
  }

  /** A finite decimal; a comma may stand for the point. */
  record Decimal(boolean aboveZero) implements Kind {
    @Override
    public Optional<String> read(String text) {
      OptionalDouble value = Decimals.parse(text);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      double number = value.getAsDouble();
      boolean finite = number - number == 0;
      boolean taken = finite && (number > 0 || !aboveZero);
      return taken ? Optional.of(Decimals.plain(number)) : Optional.empty();
    }

    @Override
    public String takes() {
      return aboveZero ? "a decimal above 0" : "a decimal";
    }
  }

  /** What another kind takes, or one word. */
  record OrWord(Kind kind, String word) implements Kind {
    @Override
    public Optional<String> read(String text) {
      return text.trim().equals(word) ? Optional.of(word) : kind.read(text);
    }

    @Override
    public String takes() {
      return kind.takes() + ", or " + word;
    }
  }

  /** Several values of another kind with commas between them, or nothing. */
  record Several(Kind each, int most) implements Kind {
    @Override
    public Optional<String> read(String text) {
      List<String> values = new ArrayList<>();
      for (String part : Parts.of(text, ',')) {
        Optional<String> value = each.read(part);
        if (value.isEmpty() || values.size() == most) {
          return Optional.empty();
        }
        values.add(value.get());
      }
      return Optional.of(String.join(",", values));
    }

    @Override
    public String takes() {
      return "nothing, or " + each.takes() + ", or up to " + most + " of them with commas between";
    }
  }

  /** One or more of a few words with commas between, none of them twice. */
  record Words(List<String> words) implements Kind {
    static Words of(String... words) {
      return new Words(List.of(words));
    }

    @Override
    public Optional<String> read(String text) {
      List<String> chosen = new ArrayList<>();
      for (String part : Parts.of(text, ',')) {
        String word = part.trim();
        if (Parts.place(word, words) < 0 || Parts.place(word, chosen) >= 0) {
          return Optional.empty();
        }
        chosen.add(word);
      }
      return chosen.isEmpty() ? Optional.empty() : Optional.of(String.join(",", chosen));
    }

    @Override
    public String takes() {
      return "one or more of " + String.join(", ", words) + " with commas between";
    }
  }

  /** Points with their labels, as {@code x,y,label;x,y,label}, or nothing. */
  record Points(int most) implements Kind {
    private static final Kind COORDINATE = new Decimal(false);
    private static final Kind LABEL = new Whole(0, 1);

    @Override
    public Optional<String> read(String text) {
      List<String> points = new ArrayList<>();
      for (String part : Parts.of(text, ';')) {
        Optional<String> point = point(Parts.of(part, ','));
        if (point.isEmpty() || points.size() == most) {
          return Optional.empty();
        }
        points.add(point.get());
      }
      return Optional.of(String.join(";", points));
    }

    private static Optional<String> point(List<String> parts) {
      if (parts.size() != 3) {
        return Optional.empty();
      }
      Optional<String> x = COORDINATE.read(parts.get(0));
      Optional<String> y = COORDINATE.read(parts.get(1));
      Optional<String> label = LABEL.read(parts.get(2));
      return x.isPresent() && y.isPresent() && label.isPresent()
          ? Optional.of(x.get() + "," + y.get() + "," + label.get())
          : Optional.empty();
    }

    @Override
    public String takes() {
      return "nothing, or up to "
          + most
          + " points x,y,label with semicolons between, labels 0 or 1";
    }
  }
}
