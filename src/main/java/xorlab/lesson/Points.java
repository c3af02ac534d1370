package xorlab.lesson;

import java.util.ArrayList;
import java.util.List;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.Data;
import xorlab.training.Moment;

/** Data points as sentences name them. */
final class Points {
  private Points() {}

  /** "3 of 4 right: (1,1) is still called 1." */
  static String progress(Moment moment) {
    StringBuilder text = new StringBuilder();
    text.append(moment.correct()).append(" of ").append(moment.data().points()).append(" right");
    String separator = ": ";
    for (int label = 0; label <= 1; label++) {
      List<String> wrong = wronglyCalled(label, moment);
      if (!wrong.isEmpty()) {
        text.append(separator).append(joined(wrong));
        text.append(wrong.size() == 1 ? " is" : " are").append(" still called ").append(label);
        separator = ", ";
      }
    }
    return text.append(".").toString();
  }

  /** Whether these are the four points of XOR, in the notebook's order. */
  static boolean areXor(Data data) {
    Data xor = Data.xor();
    return data.X().equals(xor.X()) && data.y().equals(xor.y());
  }

  private static List<String> wronglyCalled(int label, Moment moment) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < moment.data().points(); i++) {
      if (!moment.isCorrect(i) && moment.predictedClass(i) == label) {
        names.add(name(moment.data().X(), i));
      }
    }
    return names;
  }

  private static String name(Matrix X, int i) {
    return "(" + Decimals.plain(X.get(i, 0)) + "," + Decimals.plain(X.get(i, 1)) + ")";
  }

  /** "a", "a and b", "a, b and c". */
  static String joined(List<String> words) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      joined.append(i == 0 ? "" : i == words.size() - 1 ? " and " : ", ").append(words.get(i));
    }
    return joined.toString();
  }
}
