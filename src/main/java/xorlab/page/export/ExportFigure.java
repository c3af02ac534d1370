package xorlab.page.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xorlab.network.NetworkSpec;
import xorlab.plot.axis.FigureLayout;
import xorlab.plot.landscape.LandscapeFigure;
import xorlab.plot.network.NetworkHeight;
import xorlab.words.PanelsWords;
import xorlab.words.ShareWords;
import xorlab.words.TabsWords;

/** The figures that a reader or a script can export. */
public enum ExportFigure {
  /** The decision figure, laid out like the notebook's matplotlib plot. */
  NOTEBOOK("notebook", ShareWords.FIGURE_NOTEBOOK),
  DECISION("decision", PanelsWords.DECISION),
  NETWORK("network", PanelsWords.NETWORK),
  HIDDEN("hidden", PanelsWords.HIDDEN_SPACE),
  LOSS("loss", PanelsWords.LOSS),
  LANDSCAPE("landscape", TabsWords.LANDSCAPE);

  private static final double LOSS_RATIO = 0.62;
  private static final double NOTEBOOK_RATIO = 0.75;

  private final String token;
  private final String caption;

  ExportFigure(String token, String caption) {
    this.token = token;
    this.caption = caption;
  }

  /** The figure's name for scripts, the same as in the setting "view" if that has it. */
  String token() {
    return token;
  }

  /** The figure's name in menus. */
  String caption() {
    return caption;
  }

  /** The figure with this name; empty if there is none. */
  public static Optional<ExportFigure> ofToken(String token) {
    for (ExportFigure figure : values()) {
      if (figure.token.equals(token)) {
        return Optional.of(figure);
      }
    }
    return Optional.empty();
  }

  /** The names of all figures for scripts. */
  static List<String> tokens() {
    List<String> tokens = new ArrayList<>();
    for (ExportFigure figure : values()) {
      tokens.add(figure.token);
    }
    return tokens;
  }

  /** The preferred height of the figure for a width, both in CSS pixels. */
  public double preferredHeight(double width, NetworkSpec network) {
    return Math.ceil(
        switch (this) {
          case NOTEBOOK -> NOTEBOOK_RATIO * width;
          case DECISION -> FigureLayout.preferredHeight(width);
          case NETWORK -> NetworkHeight.preferred(network, width);
          case HIDDEN -> FigureLayout.preferredHeightWithAxisNames(width);
          case LOSS -> LOSS_RATIO * width;
          case LANDSCAPE -> LandscapeFigure.preferredHeight(width);
        });
  }
}
