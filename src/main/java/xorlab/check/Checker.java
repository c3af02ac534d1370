package xorlab.check;

import java.util.Map;
import java.util.Optional;
import xorlab.check.search.EvidenceReader;
import xorlab.check.search.Search;
import xorlab.paste.Paste;

/** A check of a paste, in slices: {@link #advance} until it returns false. */
public final class Checker {
  /** The share of the progress that each level of the search has. */
  private static final double[] SHARES = {0.1, 0.1, 0.2, 0.2, 0.4};

  private final Paste paste;
  private final Assumptions assumptions;
  private final EvidenceReader reader;
  private final Optional<Search> search;
  private boolean isDone;

  /**
   * @param text what a program printed
   * @param fixed the assumptions that the reader has fixed, by their labels or numbers
   */
  public Checker(String text, Map<Assumption.Name, String> fixed) {
    paste = Paste.read(text);
    assumptions = new Assumptions(fixed);
    reader = new EvidenceReader(paste, assumptions.choices());
    var alternatives = reader.alternatives();
    search =
        alternatives.isEmpty()
            ? Optional.empty()
            : Optional.of(new Search(alternatives, assumptions.choices()));
    isDone = search.isEmpty();
  }

  /**
   * Works for about a millisecond.
   *
   * @return whether there is more to do
   */
  public boolean advance() {
    isDone = isDone || !search.orElseThrow().advance();
    return !isDone;
  }

  /** The part of the search that is done, from 0 to 1. */
  public double progress() {
    if (isDone) {
      return 1;
    }
    Search running = search.orElseThrow();
    double before = 0;
    for (int level = 0; level < running.level(); level++) {
      before += SHARES[level];
    }
    return before + SHARES[Math.min(running.level(), SHARES.length - 1)] * running.progress();
  }

  /** What has been found so far. */
  public CheckResult result() {
    ResultWriter writer = new ResultWriter(paste, reader, assumptions);
    return search.isEmpty() ? writer.unread() : writer.of(Explanation.of(search.get()), isDone);
  }
}
