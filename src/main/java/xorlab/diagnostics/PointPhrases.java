package xorlab.diagnostics;

import java.util.ArrayList;
import java.util.List;
import xorlab.data.Dataset;
import xorlab.numeric.Decimals;
import xorlab.numeric.Matrix;
import xorlab.training.IterationState;
import xorlab.words.ListsWords;
import xorlab.words.PuzzleWords;
import xorlab.words.StatusWords;

/** Phrases for data points. */
final class PointPhrases {
  private PointPhrases() {}

  /** "3 of 4 correct: (1,1) is still classified as 1." */
  static String progress(IterationState state) {
    StringBuilder text = new StringBuilder();
    text.append(StatusWords.correct(state.correct(), state.data().points()));
    String separator = ": ";
    for (int label = 0; label <= 1; label++) {
      List<String> wrong = wronglyCalled(label, state);
      if (!wrong.isEmpty()) {
        text.append(separator)
            .append(PuzzleWords.stillClassifiedAs(wrong.size(), label, joined(wrong)));
        separator = ", ";
      }
    }
    return text.append(".").toString();
  }

  /** Whether these are the four points of XOR, in the notebook's order. */
  static boolean areXor(Dataset data) {
    Dataset xor = Dataset.xor();
    return data.X().equals(xor.X()) && data.y().equals(xor.y());
  }

  private static List<String> wronglyCalled(int label, IterationState state) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < state.data().points(); i++) {
      if (!state.isCorrect(i) && state.predictedClass(i) == label) {
        names.add(name(state.data().X(), i));
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
      boolean last = i == words.size() - 1;
      joined.append(i == 0 ? "" : last ? " " + ListsWords.AND + " " : ", ").append(words.get(i));
    }
    return joined.toString();
  }
}
