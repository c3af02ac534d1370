package xorlab.plot.network;

import xorlab.plot.draw.Color;
import xorlab.plot.draw.Palette;

/** As what a part of the network is marked: the terms of a formula, or nothing. */
public enum MarkKind {
  NONE(""),
  ERROR("error"),
  SIGNAL("signal"),
  RESULT("result");

  private final String key;

  MarkKind(String key) {
    this.key = key;
  }

  /** The word for which scripts list what is marked so; empty for nothing. */
  public String key() {
    return key;
  }

  Color color(Palette palette) {
    return switch (this) {
      case NONE -> palette.rule();
      case ERROR -> palette.accent();
      case SIGNAL -> palette.second();
      case RESULT -> palette.muted();
    };
  }
}
