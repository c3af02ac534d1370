// embed.html in a frame: reports its height to the embedding page whenever it changes. One message serves all hosts:
// H5P reads the action, Canvas the subject, any other page the height.

const page = document.documentElement;
const lab = document.querySelector("xor-lab");
let reportedHeight;

/** Reports the height. Any page may receive it, as it is not confidential. */
function reportHeight() {
  // In a low frame the lab fills it. What is reported is the height that it would have in a frame of its choice.
  lab.removeAttribute("fills");
  const height = Math.ceil(page.getBoundingClientRect().height);
  lab.setAttribute("fills", "");
  if (height !== reportedHeight) {
    reportedHeight = height;
    send({ action: "resize", scrollHeight: height, subject: "lti.frameResize", height });
  }
}

function send(message) {
  parent.postMessage({ context: "h5p", ...message }, "*");
}

if (parent !== window) {
  if (window.ResizeObserver) {
    new ResizeObserver(reportHeight).observe(page);
    lab.addEventListener("settings", reportHeight);
    customElements.whenDefined("xor-lab").then(() => setTimeout(reportHeight, 1000));
  } else {
    setInterval(reportHeight, 500);
  }
  // H5P replies to "hello", or sends the first message if it is loaded later. It cannot send to a sandboxed frame.
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.context === "h5p") {
      reportedHeight = undefined;
      reportHeight();
    }
  });
  if (origin !== "null") {
    send({ action: "hello" });
  }
}
