package xorlab.study;

import xorlab.share.Outlook;
import xorlab.training.Experiment;
import xorlab.training.Reading;
import xorlab.training.Texts;
import xorlab.widget.Query;

/** The lab as far as those need it who take something of it along. */
record StudyOutlook(LabWindow lab, String folder) implements Outlook {
  @Override
  public Experiment experiment() {
    return Reading.of(Query.parse(lab.settings())).experiment();
  }

  @Override
  public int iteration() {
    return lab.iteration();
  }

  @Override
  public int furthest() {
    return lab.furthest();
  }

  @Override
  public boolean isDark() {
    return lab.isDark();
  }

  @Override
  public void begin(Texts settings) {
    lab.begin(Query.format(settings));
  }

  @Override
  public String page() {
    String page = lab.page();
    return page.isEmpty() ? folder + "index.html" : page;
  }
}
