// Tells a course system, by SCORM 1.2, how far its learner has come: "incomplete" from the first visit on, "completed"
// once Train has brought a run to its end, which is what the lab's event "finish" says. Going to the end by the slider
// or by "To the end" is not training. What is completed stays so; nothing else is told.

const STATUS = "cmi.core.lesson_status";

const api = findApi("API");

/** What the API answers; "false", its own word for a failure, if it fails in another way. */
function call(name, ...values) {
  try {
    return String(api[name](...values));
  } catch {
    return "false";
  }
}

function say(sentence) {
  document.querySelector("#report").textContent = sentence;
}

function tell(status, sentence) {
  const told = call("LMSSetValue", STATUS, status) === "true" && call("LMSCommit", "") === "true";
  say(told ? sentence : "Your course could not be told.");
}

let connected = false;

// A page that comes back from the browser's memory is shown again without being loaded again.
addEventListener("pageshow", () => {
  connected = api !== undefined && call("LMSInitialize", "") === "true";
  if (!api) {
    say("No course was found around this page, so nothing is reported.");
  } else if (!connected) {
    say("Your course could not be told.");
  } else if (["completed", "passed"].includes(call("LMSGetValue", STATUS))) {
    say("You have completed this before.");
  } else {
    tell("incomplete", "Your course is told when you have.");
  }
});

addEventListener("finish", () => {
  if (connected) {
    tell("completed", "Completed: your course has been told.");
  }
});

addEventListener("pagehide", () => {
  if (connected) {
    connected = false;
    call("LMSFinish", "");
  }
});
