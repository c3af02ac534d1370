import "xor-lab"; // defines <xor-lab>

const lab = document.querySelector("xor-lab")!;
const list = document.querySelector("ol")!;

lab.addEventListener("finish", ({ detail: { state } }) => {
  const item = document.createElement("li");
  item.textContent = `${state.correct} of ${state.points} points are correct, the loss is ${state.loss}`;
  list.append(item);
});

document.querySelector("button")!.addEventListener("click", () => {
  const seed = list.childElementCount;
  lab.setAttribute("seed", String(seed));
  lab.play();
});
