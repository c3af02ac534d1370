package xorlab.check.search;

import xorlab.paste.PrintedNumber;

/**
 * A pasted number, and what it stands for.
 *
 * @param quantity the name in a program, such as "dW1"; "J" for the loss; "change_W1" for what an
 *     update adds to W1
 * @param row of the entry in the lab's orientation
 * @param column of the entry
 * @param iteration after how many updates
 * @param printed as in the paste
 */
public record Observation(
    String quantity, int row, int column, int iteration, PrintedNumber printed) {

  /** Whether it is a weight or a bias, which an update has made. */
  boolean isParameter() {
    char first = quantity.charAt(0);
    return first == 'W' || first == 'b';
  }

  /** Whether it is a gradient, or what an update adds. */
  public boolean isGradient() {
    char first = quantity.charAt(0);
    return first == 'd' || first == 'c';
  }

  public boolean isLoss() {
    return quantity.equals("J");
  }

  /** Whether there is one for each point. */
  boolean isPerPoint() {
    String letter = quantity.substring(0, quantity.length() - 1);
    return letter.equals("Z") || letter.equals("A") || letter.equals("dZ") || letter.equals("dA");
  }

  /** The place in the order of computation, at equal iterations. */
  int order() {
    if (isParameter()) {
      return 0; // made by the update before
    }
    return switch (quantity) {
      case "Z1" -> 1;
      case "A1" -> 2;
      case "Z2" -> 3;
      case "A2" -> 4;
      case "J" -> 5;
      case "dA2" -> 6;
      case "dZ2" -> 7;
      case "dW2" -> 8;
      case "db2" -> 9;
      case "dA1" -> 10;
      case "dZ1" -> 11;
      case "dW1" -> 12;
      case "db1" -> 13;
      default -> 14;
    };
  }

  /** Such as "dW1[0,1]"; of a loss, the quantity with its iteration. */
  public String name() {
    return isLoss() ? "loss[" + iteration + "]" : quantity + "[" + row + "," + column + "]";
  }
}
