package xorlab.surveyor;

import org.teavm.jso.JSObject;

/** The lab as the survey sees it: {@code xorlab.app.StudyLink}, which may run on another engine. */
public interface SurveyedLab extends JSObject {
  /** All settings, as the fragment of an address writes them. */
  String settings();

  boolean isDark();

  /** The reader begins a run with these settings. */
  void begin(String settings);
}
