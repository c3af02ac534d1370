package xorlab.paste;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Decimals;

/** Blocks as short texts, for tests. */
final class Shown {
  private Shown() {}

  /** Such as {@code W1: W 1 MATRIX 2x2 1.5 0.25 0.5 2.0}, with @ and the indices of a series. */
  static List<String> blocks(String paste) {
    List<String> shown = new ArrayList<>();
    for (Block block : Paste.read(paste).blocks()) {
      shown.add(block(block));
    }
    return shown;
  }

  private static String block(Block block) {
    StringBuilder text = new StringBuilder(block.label()).append(": ");
    text.append(block.quantity().map(Shown::quantity).orElse("?")).append(' ');
    text.append(block.layout()).append(' ').append(block.rows()).append('x');
    text.append(block.columns());
    for (PrintedNumber number : block.numbers()) {
      text.append(' ').append(Decimals.repr(number.value()));
    }
    for (int i = 0; i < block.indices().length; i++) {
      text.append(i == 0 ? " @ " : " ").append(block.indices()[i]);
    }
    return text.toString();
  }

  static String quantity(Quantity quantity) {
    String layer = quantity.layer() == 0 ? "" : " " + quantity.layer();
    String time = quantity.time() == Quantity.Time.UNKNOWN ? "" : " " + quantity.time();
    return quantity.kind() + layer + time;
  }

  /** The half units of all numbers. */
  static List<Double> halfUnits(String paste) {
    List<Double> halfUnits = new ArrayList<>();
    for (Block block : Paste.read(paste).blocks()) {
      for (PrintedNumber number : block.numbers()) {
        halfUnits.add(number.halfUnit());
      }
    }
    return halfUnits;
  }

  /** What each problem says and the text that it points to. */
  static List<String> problems(String paste) {
    List<String> shown = new ArrayList<>();
    for (Problem problem : Paste.read(paste).problems()) {
      shown.add(problem.sentence() + " | " + paste.substring(problem.start(), problem.end()));
    }
    return shown;
  }
}
