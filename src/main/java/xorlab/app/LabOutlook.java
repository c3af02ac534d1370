package xorlab.app;

import java.util.function.BooleanSupplier;
import xorlab.browser.Address;
import xorlab.figures.Actions;
import xorlab.share.Outlook;
import xorlab.training.Experiment;
import xorlab.training.Session;
import xorlab.training.Texts;

/**
 * The lab as far as those need it who take something of it along.
 *
 * @param folder where the files of the site are, with a slash at its end
 */
record LabOutlook(
    Session session, PageTexts texts, Actions actions, BooleanSupplier dark, String folder)
    implements Outlook {
  @Override
  public Experiment experiment() {
    return session.experiment();
  }

  @Override
  public int iteration() {
    return session.player().timeline().iteration();
  }

  @Override
  public int furthest() {
    return session.player().timeline().furthest();
  }

  @Override
  public boolean isDark() {
    return dark.getAsBoolean();
  }

  @Override
  public void begin(Texts settings) {
    actions.begin(settings);
  }

  @Override
  public String page() {
    return texts.followAddress() ? Address.page() : folder + "index.html";
  }
}
