package xorlab.page.survey;

/** The tabs of the survey, in the order in which survey-panel.html has them. */
enum SurveyTab {
  RUNS("survey-runs"),
  COMPARE("survey-compare"),
  MAP("survey-map");

  private final String panelId;

  SurveyTab(String panelId) {
    this.panelId = panelId;
  }

  /** The id of the tab's panel in survey-panel.html. */
  String panelId() {
    return panelId;
  }
}
