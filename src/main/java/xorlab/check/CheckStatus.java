package xorlab.check;

/** What a check comes to. */
public enum CheckStatus {
  /** The numbers are the lab's. */
  RIGHT,
  /** They are right, in another convention. */
  CONVENTION,
  /** They are right, but this start does not lead to a solution. */
  UNLUCKY,
  /** A known mistake gives them. */
  MISTAKE,
  /** They differ, and nothing known gives them. */
  UNKNOWN,
  /** There is nothing to judge. */
  UNREAD;

  /** The name for scripts. */
  public String token() {
    return switch (this) {
      case RIGHT -> "right";
      case CONVENTION -> "convention";
      case UNLUCKY -> "unlucky";
      case MISTAKE -> "mistake";
      case UNKNOWN -> "unknown";
      case UNREAD -> "unread";
    };
  }
}
