package xorlab.experiment;

import java.util.List;
import xorlab.data.DelimitedText;

/** What settings and their words are called for the reader. */
public final class SettingLabels {
  /** Words that are not spelled as they are read, each followed by its label. */
  private static final List<String> SPECIAL =
      DelimitedText.split(
          "layers,Hidden units,xor,XOR,and,AND,or,OR,nand,NAND,nor,NOR,xnor,XNOR,points,Your"
              + " points,by-hand,Solved by hand,zeros,All zeros,weights,Your weights,relu,ReLU,"
              + "leaky-relu,Leaky ReLU,cross-entropy,Cross-entropy,auto,Automatic,js,JavaScript,"
              + "wasm,WebAssembly,false,No,true,Yes",
          ',');

  private SettingLabels() {}

  /** "Learning rate" for "learning-rate". */
  public static String of(Setting<?> setting) {
    return setting == Setting.LAYERS ? word(setting.key()) : plain(setting.key());
  }

  /** "Leaky ReLU" for "leaky-relu", "Momentum" for "momentum", "4,3" for "4,3". */
  public static String word(String word) {
    int index = DelimitedText.lastIndexOf(word, SPECIAL);
    return index < 0 ? plain(word) : SPECIAL.get(index + 1);
  }

  private static String plain(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return first < 'a' || first > 'z'
        ? word
        : (char) (first - 'a' + 'A') + word.substring(1).replace('-', ' ');
  }
}
