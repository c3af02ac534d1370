// XOR Lab, Apache-2.0
const page = document.documentElement;
const lab = document.querySelector("xor-lab");
let reportedHeight;
function reportHeight() {
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
