if (location.hash.length > 1) {
document.documentElement.dataset.linked = "";
}
