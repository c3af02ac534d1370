package xorlab.export.numpy;

import xorlab.experiment.Experiment;

/**
 * An experiment as a Jupyter notebook (nbformat 4.5): the code of {@link NumpyScript} in cells,
 * with formulas, and its results plotted with matplotlib.
 */
public final class JupyterNotebook {
  private static final String METADATA =
      """
       "metadata": {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"}
       },
       "nbformat": 4,
       "nbformat_minor": 5
      }
      """;

  private final StringBuilder cells = new StringBuilder();
  private int count;

  private JupyterNotebook() {}

  /** The text of an .ipynb file. */
  public static String of(Experiment experiment) {
    JupyterNotebook notebook = new JupyterNotebook();
    notebook.markdown(
        "# An experiment of XOR Lab in NumPy\n\nA small neural network learns from a few points: "
            + "forward pass, loss, backward pass and training, with nothing but NumPy."
            + NumpySteps.settings(experiment)
                .map(settings -> "\n\nThe settings in the lab: `" + settings + "`")
                .orElse(""));
    for (NumpyStep step : NumpySteps.of(experiment)) {
      notebook.markdown("## " + step.title() + "\n\n" + step.explanation());
      notebook.code(step.code());
    }
    notebook.result(experiment.hasTest());
    return "{\n \"cells\": [\n" + notebook.cells + "\n ],\n" + METADATA;
  }

  /**
   * Adds the cells that show what the network has learned, in numbers and in the figure of the
   * original notebook.
   *
   * @param tests whether some points are held back
   */
  private void result(boolean tests) {
    markdown("## The predictions\n\nThe class that the network gives to each point.");
    code("(forward(X) > 0.5) * 1\n");
    if (tests) {
      markdown("The share of the points held back that get the right class.");
      code("((forward(X_test) > 0.5) == y_test).mean()\n");
    }
    markdown("## Pictures\n\nFrom here on, matplotlib is needed.");
    code("import matplotlib.pyplot as plt\n");
    markdown("The loss over the iterations.");
    code(
        (tests
                ? """
                plt.plot(losses / len(X), label="train")
                plt.plot(test_losses / len(X_test), "--", label="test")
                plt.legend()
                """
                : "plt.plot(losses)\n")
            + "plt.xlabel(\"Iteration\")\nplt.ylabel(\"Loss"
            + (tests ? " per point" : "")
            + "\")\nplt.show()\n");
    markdown("The class that the network gives to each place of the plane, and the points.");
    code(
        """
        h = 100
        size = 200 if len(X) <= 20 else 20
        left, bottom = X.min(axis=0) - 0.1
        right, top = X.max(axis=0) + 0.1
        xx, yy = np.meshgrid(np.linspace(left, right, h), np.linspace(bottom, top, h))
        pred = forward(np.c_[xx.ravel(), yy.ravel()]).reshape(xx.shape)
        plt.contourf(xx, yy, pred > 0.5, [-0.5, 0.5, 1.5], cmap="PRGn", alpha=0.2)
        plt.colorbar(ticks=[0, 1])
        plt.scatter(X[:, 0], X[:, 1], c=y.flatten(), cmap="PRGn", vmin=0, vmax=1, s=size)
        """
            + (tests
                ? """
                rings = plt.get_cmap("PRGn")(1.0 * y_test.flatten())  # hollow: never trained on
                plt.scatter(X_test[:, 0], X_test[:, 1], c="white", edgecolors=rings, s=size)
                """
                : "")
            + """
        plt.title(f"Iteration: {len(losses) - 1}\\n Loss: {losses[-1]}")
        plt.show()
        """);
  }

  private void markdown(String source) {
    begin("markdown");
    end(source);
  }

  private void code(String source) {
    begin("code");
    cells.append(", \"execution_count\": null, \"outputs\": []");
    end(source);
  }

  private void begin(String type) {
    cells
        .append(count > 0 ? ",\n" : "")
        .append("  {\"cell_type\": \"")
        .append(type)
        .append("\", \"id\": \"cell-")
        .append(++count)
        .append("\", \"metadata\": {}");
  }

  /** Ends a cell. A cell has no line break at the end of its source. */
  private void end(String source) {
    int end = source.endsWith("\n") ? source.length() - 1 : source.length();
    cells.append(", \"source\": \"");
    for (int i = 0; i < end; i++) {
      char c = source.charAt(i);
      switch (c) {
        case '\n' -> cells.append("\\n");
        case '"', '\\' -> cells.append('\\').append(c);
        default -> cells.append(c);
      }
    }
    cells.append("\"}");
  }
}
