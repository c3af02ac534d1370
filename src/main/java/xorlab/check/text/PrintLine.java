package xorlab.check.text;

import xorlab.check.Step;
import xorlab.words.CheckWords;

/** A line that prints the numbers of a reader's program, by its language. */
public enum PrintLine {
  NUMPY(CheckWords.NUMPY, "print(W1,b1,W2,b2,dW1,db1,dW2,db2)"),
  JAVA(
      CheckWords.JAVA,
      "for (var m : List.of(W1,b1,W2,b2,dW1,db1,dW2,db2))"
          + " System.out.println(Arrays.deepToString(m));"),
  JAVASCRIPT(CheckWords.JAVASCRIPT, "console.log(JSON.stringify({W1,b1,W2,b2,dW1,db1,dW2,db2}));"),
  C(CheckWords.C, "for (int i = 0; i < 4; i++) printf(\"%.8f \", dW1[i / 2][i % 2]);");

  private final String language;
  private final String code;

  PrintLine(String language, String code) {
    this.language = language;
    this.code = code;
  }

  /** The name of the language. */
  public String language() {
    return language;
  }

  /** The line. */
  public String code() {
    return code;
  }

  /** How a program calls the numbers of a step. */
  public static String variable(Step step) {
    return switch (step) {
      case START -> "W1, b1, W2, b2";
      case A1 -> "A1";
      case A2 -> "A2";
      case LOSS -> "loss";
      case DZ2 -> "dZ2";
      case DW2 -> "dW2";
      case DB2 -> "db2";
      case DZ1 -> "dZ1";
      case DW1 -> "dW1";
      case DB1 -> "db1";
      case UPDATE -> "W1, b1, W2, b2";
      case LOSS_LIST -> "losses";
    };
  }

  /** The lines that give a program the lab's start and data. */
  public static String labStart() {
    return "np.random.seed(0)\n"
        + "W1, b1 = np.random.randn(2, 2), np.random.randn(2, 1)\n"
        + "W2, b2 = np.random.randn(1, 2), np.random.randn(1, 1)\n"
        + "X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])\n"
        + "y = np.array([[0], [1], [1], [0]])";
  }
}
