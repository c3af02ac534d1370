package xorlab.page.ui;

import xorlab.experiment.Experiment;
import xorlab.experiment.Setting;
import xorlab.experiment.appearance.ShadingMode;
import xorlab.plot.draw.Palette;

/** The colours of an experiment's figures. */
public final class LabPalette {
  private LabPalette() {}

  /** The palette, of which the experiment's shading says whether it is the notebook's. */
  public static Palette of(Experiment experiment, boolean dark) {
    return Palette.of(dark, experiment.get(Setting.SHADE) == ShadingMode.CLASS);
  }
}
