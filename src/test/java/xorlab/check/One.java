package xorlab.check;

import java.util.*;
import xorlab.mistake.*;

class One {
  public static void main(String[] a) {
    int n = 0;
    for (Mistake m : Mistakes.ALL)
      for (long seed = 0; seed < 3; seed++)
        for (int digits : new int[] {4, 8, 9})
          for (VariantPaste.Evidence e : VariantPaste.Evidence.values()) {
            n++;
            if (!m.name().equals(a[0])
                || seed != Long.parseLong(a[1])
                || digits != Integer.parseInt(a[2])
                || !e.name().equals(a[3])) continue;
            VariantPaste p = VariantPaste.drawn(List.of(m), seed, e, digits, new Random(n));
            System.out.println(p.text());
            CheckResult q = p.check();
            System.out.println(
                q.verdict() + " " + q.variants() + " " + q.summary() + " " + q.explanation());
            for (ReadBlock b : q.reading()) System.out.println(b.name() + " " + b.shape());
          }
  }
}
