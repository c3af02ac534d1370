package xorlab.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The table of all mistakes. An entry is complete with its name, its sentence and the lines that it
 * changes: training, the exports, the ledger and the search follow from these.
 */
public final class Mistakes {
  /** In the order in which they are offered: along the computation. */
  public static final List<Mistake> ALL = all();

  private Mistakes() {}

  private static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>();
    all.addAll(LossMistakes.ALL);
    all.addAll(OutputMistakes.ALL);
    all.addAll(HiddenMistakes.ALL);
    all.addAll(WeightMistakes.ALL);
    all.addAll(BiasMistakes.ALL);
    all.addAll(UpdateMistakes.ALL);
    all.addAll(StartMistakes.ALL);
    return List.copyOf(all);
  }

  /** The mistake of this name; empty if there is none. */
  public static Optional<Mistake> of(String name) {
    for (Mistake mistake : ALL) {
      if (mistake.name().equals(name)) {
        return Optional.of(mistake);
      }
    }
    return Optional.empty();
  }

  /** The mistakes of these names; names that are none are left out. */
  public static List<Mistake> of(List<String> names) {
    List<Mistake> mistakes = new ArrayList<>();
    for (String name : names) {
      of(name).ifPresent(mistakes::add);
    }
    return mistakes;
  }
}
