package xorlab.check;

import java.util.Map;

/** A check of a paste, in slices: {@link #advance} until it returns false. */
public final class Checker {
  /**
   * @param text what a program printed
   * @param fixed the assumptions that the reader has fixed, by their labels or numbers
   */
  public Checker(String text, Map<Assumption.Name, String> fixed) {}

  /**
   * Works for about a millisecond.
   *
   * @return whether there is more to do
   */
  public boolean advance() {
    return false;
  }

  /** The part of the search that is done, from 0 to 1. */
  public double progress() {
    return 1;
  }

  /** What has been found so far; after the first call of {@link #advance}. */
  public CheckResult result() {
    throw new UnsupportedOperationException("The search is still to be written.");
  }
}
