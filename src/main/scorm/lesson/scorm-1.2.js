/** What SCORM 1.2 calls what a chapter tells its course. A score is a percentage there. */
const scorm = {
  api: "API",
  initialize: "LMSInitialize",
  get: "LMSGetValue",
  set: "LMSSetValue",
  commit: "LMSCommit",
  terminate: "LMSFinish",

  status: "cmi.core.lesson_status",
  complete: ["completed", "passed"],
  score: "cmi.core.score.raw",
  data: "cmi.suspend_data",
  longestData: 4096,

  /** Told at each start: the learner's next visit goes on with this one. */
  frame: { "cmi.core.exit": "suspend", "cmi.core.score.min": 0, "cmi.core.score.max": 100 },
  begun: { "cmi.core.lesson_status": "incomplete" },
  scored: (percentage) => ({ "cmi.core.score.raw": percentage }),
  completed: { "cmi.core.lesson_status": "completed" },
};
