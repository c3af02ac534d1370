package xorlab.experiment.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import xorlab.data.DelimitedText;
import xorlab.experiment.type.NumberSettingType.Decimal;
import xorlab.optim.StopRule;
import xorlab.words.ExpectedWords;

/**
 * The type of a setting's values: how they are parsed from text and printed.
 *
 * @param <T> the values, immutable or treated as such
 */
public sealed interface SettingType<T>
    permits SettingType.Choice,
        SettingType.Flag,
        SettingType.OrKeyword,
        SettingType.Stop,
        NumberSettingType,
        ListSettingType {
  /** The value of a text, or empty if the text is not valid. */
  Optional<T> parse(String text);

  /** The one canonical spelling of a value, which parses back to the same value to the bit. */
  String print(T value);

  /** Whether two values are the same bit for bit, which is when they print the same. */
  default boolean isSame(T a, T b) {
    return a == b || print(a).equals(print(b));
  }

  /** Whether JSON writes a value without quotation marks: a number, true or false. */
  boolean isJsonLiteral(T value);

  /** The valid texts, to follow "it takes": "a whole number from 1 to 1000000". */
  String expected();

  /**
   * One of a few constants of an enum, each written as a word.
   *
   * @param values the choices, in the order of menus
   * @param words the text for each
   */
  record Choice<E extends Enum<E>>(List<E> values, List<String> words) implements SettingType<E> {
    public static <E extends Enum<E>> Choice<E> of(E[] values) {
      return of(List.of(values));
    }

    public static <E extends Enum<E>> Choice<E> of(List<E> values) {
      return of(values, SettingType::word);
    }

    public static <E extends Enum<E>> Choice<E> of(List<E> values, Function<E, String> word) {
      List<String> words = new ArrayList<>();
      for (E value : values) {
        words.add(word.apply(value));
      }
      return new Choice<>(values, words);
    }

    @Override
    public Optional<E> parse(String text) {
      int index = DelimitedText.lastIndexOf(text.trim(), words);
      return index >= 0 ? Optional.of(values.get(index)) : Optional.empty();
    }

    @Override
    public String print(E value) {
      return words.get(ListSettingType.Subset.indexOf(value, values));
    }

    @Override
    public boolean isSame(E a, E b) {
      return a == b;
    }

    @Override
    public boolean isJsonLiteral(E value) {
      return false;
    }

    @Override
    public String expected() {
      return words.size() == 1
          ? ExpectedWords.only(words.get(0))
          : ExpectedWords.oneOf(String.join(", ", words));
    }
  }

  /** true or false; the empty text is true, for {@code <xor-lab autoplay>}. */
  record Flag() implements SettingType<Boolean> {
    @Override
    public Optional<Boolean> parse(String text) {
      String word = text.trim();
      boolean on = word.isEmpty() || word.equals("true");
      return on || word.equals("false") ? Optional.of(on) : Optional.empty();
    }

    @Override
    public String print(Boolean value) {
      return value ? "true" : "false";
    }

    @Override
    public boolean isSame(Boolean a, Boolean b) {
      return a.booleanValue() == b.booleanValue();
    }

    @Override
    public boolean isJsonLiteral(Boolean value) {
      return true;
    }

    @Override
    public String expected() {
      return ExpectedWords.TRUE_OR_FALSE;
    }
  }

  /** A value of another type, or a keyword, which gives an empty value. */
  record OrKeyword<T>(SettingType<T> type, String keyword) implements SettingType<Optional<T>> {
    @Override
    public Optional<Optional<T>> parse(String text) {
      Optional<T> value = type.parse(text);
      boolean understood = value.isPresent() || text.trim().equals(keyword);
      return understood ? Optional.of(value) : Optional.empty();
    }

    @Override
    public String print(Optional<T> value) {
      return value.isPresent() ? type.print(value.get()) : keyword;
    }

    @Override
    public boolean isJsonLiteral(Optional<T> value) {
      return value.isPresent() && type.isJsonLiteral(value.get());
    }

    @Override
    public String expected() {
      return ExpectedWords.orKeyword(type.expected(), keyword);
    }
  }

  /** When a run stops: a word, or a number, the loss at which it does. */
  record Stop() implements SettingType<StopRule> {
    private static final SettingType<Double> LOSS = new Decimal(Decimal.Sign.ABOVE_ZERO);
    private static final SettingType<StopRule.Kind> WORD = Choice.of(StopRule.Kind.WORDS);

    @Override
    public Optional<StopRule> parse(String text) {
      Optional<Double> loss = LOSS.parse(text);
      return loss.isPresent() ? loss.map(StopRule::atLoss) : WORD.parse(text).map(StopRule::of);
    }

    @Override
    public String print(StopRule rule) {
      return isJsonLiteral(rule) ? LOSS.print(rule.loss()) : WORD.print(rule.kind());
    }

    @Override
    public boolean isJsonLiteral(StopRule rule) {
      return rule.kind() == StopRule.Kind.LOSS;
    }

    @Override
    public String expected() {
      return ExpectedWords.orKeyword(LOSS.expected(), WORD.expected());
    }
  }

  /** The word for a constant of an enum: "leaky-relu" for LEAKY_RELU. */
  static String word(Enum<?> value) {
    StringBuilder word = new StringBuilder();
    String name = value.name();
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      // String.toLowerCase would add a table of all alphabets to the page.
      word.append(letter == '_' ? '-' : (char) (letter - 'A' + 'a'));
    }
    return word.toString();
  }
}
