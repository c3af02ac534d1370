if (location.protocol.startsWith("http")) {
for (const lines of document.querySelectorAll(".lines")) {
lines.textContent = lines.textContent.replaceAll("https://YOUR-HOST/", new URL(".", location.href).href);
}
}
