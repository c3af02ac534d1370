package xorlab.page.survey;

/** The way from a run of the survey to the lab. */
interface RunOpener {
  /** Whether this very lab has other figures to show it in. */
  boolean opensHere();

  /** Shows a run in this lab, by its settings. */
  void open(String query);

  /** The address at which a lab shows it. */
  String address(String query);
}
