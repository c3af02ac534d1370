/** What SCORM 2004 calls what a chapter tells its course. */
const scorm = {
  api: "API_1484_11",
  initialize: "Initialize",
  get: "GetValue",
  set: "SetValue",
  commit: "Commit",
  terminate: "Terminate",

  status: "cmi.completion_status",
  complete: ["completed"],
  score: "cmi.score.raw",
  data: "cmi.suspend_data",
  longestData: 64000,

  /** Told at each start: the learner's next visit goes on with this one. */
  frame: { "cmi.exit": "suspend", "cmi.score.min": 0, "cmi.score.max": 100 },
  begun: { "cmi.completion_status": "incomplete" },
  scored: (percentage) => ({ "cmi.score.raw": percentage, "cmi.score.scaled": percentage / 100 }),
  completed: { "cmi.completion_status": "completed", "cmi.success_status": "passed" },
};
