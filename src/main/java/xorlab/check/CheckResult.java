package xorlab.check;

import java.util.List;
import java.util.Optional;
import xorlab.paste.Paste;

/**
 * What a check has found, so far or in the end.
 *
 * @param headline one sentence: the verdict
 * @param explanation one to three sentences: what fits, to how many digits, and what to do
 * @param variants the names of the mistakes that fit, best first, twins included; each may be
 *     several, joined by "+"
 * @param first the first number that differs, such as "dW1[0,1]"; empty if none does
 * @param where the hint that gives nothing away: which step to look at; empty if none differs
 * @param reading what each block of the paste was taken for, in its order
 * @param steps all twelve, in order; empty if nothing was read
 * @param equations the lines that the best explanation changes
 * @param alsoFits sentences: what else fits equally, and which paste would decide
 * @param curves the losses; empty if there is nothing to draw
 * @param settings of the lab in which the explanation can be seen to run, in the format of a URL
 *     fragment; empty if there is none
 * @param isFinal whether the search has ended
 */
public record CheckResult(
    CheckStatus verdict,
    String headline,
    String explanation,
    List<String> variants,
    Optional<String> first,
    String where,
    Paste paste,
    List<ReadBlock> reading,
    String summary,
    List<Assumption> assumptions,
    List<JudgedStep> steps,
    List<AlteredEquation> equations,
    List<String> alsoFits,
    Optional<LossCurves> curves,
    String settings,
    boolean isFinal) {

  /** One sentence for scripts: the verdict with its explanation. */
  public String sentence() {
    return explanation.isEmpty() ? headline : headline + " " + explanation;
  }
}
