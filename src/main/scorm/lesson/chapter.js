// Tells a course how far its learner is in a chapter: "incomplete" from the first visit on; a score, which is the percentage of
// the chapter's tasks that are met; and "completed" once all of them are. What was reached stays so.
// This runs in the page's head, before the lesson's script asks for what is kept and says, by the event "lesson", what is met.

const api = findApi(scorm.api);
const course = new Course(api);

const report = document.createElement("p");
report.className = "kick";
report.setAttribute("role", "status");
report.textContent = api ? "Your course could not be told." : "No course was found around this page, so nothing is reported.";
addEventListener("DOMContentLoaded", () => document.querySelector(".prose").prepend(report));

if (course.isConnected) {
  const kept = new Kept(course);
  globalThis.xorLabStorage = kept;
  document.documentElement.classList.add("alone");

  const wasComplete = scorm.complete.includes(course.get(scorm.status));
  const isBegun = wasComplete || course.set(scorm.begun);
  course.set(scorm.frame); // which a course need not know
  course.commit();
  let isComplete = wasComplete;

  document.addEventListener("lesson", ({ detail: { met, of } }) => {
    const percentage = Math.round((100 * met) / of);
    const isScored = percentage < Number(course.get(scorm.score)) || course.set(scorm.scored(percentage));
    isComplete ||= met === of && course.set(scorm.completed);
    if (isBegun && isScored && kept.save()) {
      report.textContent = wasComplete
        ? "You have completed this chapter before."
        : isComplete
          ? "Completed: your course has been told."
          : `Your course has been told: ${met} of ${of} tasks.`;
    } else {
      report.textContent = "Your course could not be told.";
    }
  });

  // Another page in this frame would leave the chapter, or tell the course of another one: it gets a window of its own.
  addEventListener(
    "click",
    (event) => {
      const link = event.composedPath().find((node) => node.localName === "a" && node.href);
      if (link && !link.download && link.pathname !== location.pathname) {
        link.target = "_blank";
        link.rel = "noopener";
      }
    },
    true,
  );

  addEventListener("pagehide", () => {
    kept.save();
    course.end();
  });

  // A page that comes back from the browser's memory is shown without being loaded again: its course has to be found anew.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}
