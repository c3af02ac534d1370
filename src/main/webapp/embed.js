// embed.html in a frame: tells the page around it how tall it is, each time that this changes. There is one message, of
// which every host reads its own part: H5P the action, Canvas the subject, any other page the height.

const page = document.documentElement;
let told;

/** Tells the height; it says nothing that needs to be kept from any page. */
function tell() {
  const height = Math.ceil(page.getBoundingClientRect().height);
  if (height !== told) {
    told = height;
    send({ action: "resize", scrollHeight: height, subject: "lti.frameResize", height });
  }
}

function send(message) {
  parent.postMessage({ context: "h5p", ...message }, "*");
}

if (parent !== window) {
  new ResizeObserver(tell).observe(page);
  // H5P answers whoever greets it, and speaks first where it was loaded later. To a sandboxed frame it cannot speak.
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.context === "h5p") {
      told = undefined;
      tell();
    }
  });
  if (origin !== "null") {
    send({ action: "hello" });
  }
}
