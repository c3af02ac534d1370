package xorlab.page.runs;

/** Opens a run of the survey in a lab. */
public interface RunOpener {
  /** Whether this lab has figures in which to show the run. */
  boolean opensHere();

  /** Shows a run in this lab, given its settings as a query string. */
  void open(String query);

  /** The address of a lab that shows the run. */
  String address(String query);
}
