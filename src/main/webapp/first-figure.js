// The first figure is of the default experiment: a link to another one waits for the lab.
if (location.hash.length > 1) {
  document.documentElement.dataset.linked = "";
}
