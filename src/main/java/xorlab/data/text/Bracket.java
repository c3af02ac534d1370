package xorlab.data.text;

import java.util.ArrayList;
import java.util.List;

/** A bracket that is open, with the cells that it has so far. */
final class Bracket {
  private final int line;
  private final Bracket collector;
  private final List<String> cells = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean isHolder;
  private boolean isMatrix;

  /**
   * @param line in which it begins
   */
  Bracket(int line) {
    this.line = line;
    collector = this;
  }

  /** The bracket of a call, which leaves the cells that it wraps to another bracket. */
  Bracket(Bracket collector, int line) {
    this.line = line;
    this.collector = collector;
  }

  int line() {
    return line;
  }

  boolean isCall() {
    return collector != this;
  }

  /** The bracket that has the cells which stand in this one. */
  Bracket collector() {
    return collector;
  }

  List<String> cells() {
    return cells;
  }

  /** The names of the cells, in braces. */
  List<String> names() {
    return names;
  }

  /** Whether it holds other brackets, and so is no row. */
  boolean isHolder() {
    return isHolder;
  }

  void setHolder() {
    isHolder = true;
  }

  /** Whether it has rows with semicolons between them. */
  boolean isMatrix() {
    return isMatrix;
  }

  void setMatrix() {
    isMatrix = true;
  }

  /** Begins a new row. */
  void clear() {
    cells.clear();
    names.clear();
  }
}
