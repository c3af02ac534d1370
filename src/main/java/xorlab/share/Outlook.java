package xorlab.share;

import xorlab.training.Experiment;
import xorlab.training.Texts;

/** The lab as those see it who take something of it along. */
public interface Outlook {
  /** All that the lab shows. */
  Experiment experiment();

  int iteration();

  /** The last iteration that has been trained. */
  int furthest();

  boolean isDark();

  /** The lab begins anew with these settings. */
  void begin(Texts settings);

  /** The folder of the lab's own files: an address with a slash at its end. */
  String folder();

  /** The address that links lead to, without what stands behind #. */
  String page();
}
