package xorlab.check;

import java.util.*;
import xorlab.mistake.*;

class TryAll {
  public static void main(String[] a) throws Exception {
    int every = Integer.parseInt(a[0]);
    int offset = Integer.parseInt(a[1]);
    Map<String, String> ids = new LinkedHashMap<>();
    for (String line :
        java.nio.file.Files.readAllLines(
            java.nio.file.Path.of("src/test/resources/xorlab/mistake/variants.csv"))) {
      String[] p = line.split(",");
      ids.put(p[1], p[0]);
    }
    int n = 0, tried = 0, bad = 0;
    long total = 0;
    for (Mistake m : Mistakes.ALL)
      for (long seed = 0; seed < 3; seed++)
        for (int digits : new int[] {4, 8, 9})
          for (VariantPaste.Evidence e : VariantPaste.Evidence.values()) {
            if (n++ % every != offset) continue;
            Random r = new Random(n);
            VariantPaste p = VariantPaste.drawn(List.of(m), seed, e, digits, r);
            long t0 =
                java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            CheckResult q = null;
            String err = "";
            try {
              q = p.check();
            } catch (Throwable x) {
              err = x.toString();
              x.printStackTrace();
            }
            long ms =
                (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                        - t0)
                    / 1000000;
            total += ms;
            tried++;
            String kind =
                switch (e) {
                  case GRADIENTS -> "grads0";
                  case UPDATE -> "W_after_1";
                  default -> "losses";
                };
            Set<String> twins = VariantClasses.twins(kind, ids.get(m.name()));
            boolean ok =
                q != null
                    && (q.variants().contains(m.name())
                        || (twins.contains("ok")
                            && (q.verdict() == Verdict.RIGHT || q.verdict() == Verdict.UNLUCKY)));
            Set<String> extra = new TreeSet<>();
            if (q != null)
              for (String v : q.variants())
                if (!v.equals(m.name()) && !twins.contains(ids.getOrDefault(v, v))) extra.add(v);
            if (!ok || !extra.isEmpty() || ms > 8000) {
              if (!ok) bad++;
              System.out.println(
                  (ok ? "extra " : "BAD   ")
                      + m.name()
                      + " seed "
                      + seed
                      + " digits "
                      + digits
                      + " "
                      + e
                      + " "
                      + ms
                      + " ms -> "
                      + (q == null
                          ? err
                          : q.verdict()
                              + " "
                              + q.variants()
                              + " first "
                              + q.first()
                              + " | "
                              + q.explanation())
                      + " twins "
                      + twins);
              if (!ok && q != null && q.verdict() == Verdict.UNREAD || a.length > 2)
                System.out.println(p.text());
            }
          }
    System.out.println(
        "tried " + tried + " bad " + bad + " mean " + total / Math.max(1, tried) + " ms");
  }
}
