// Says which bubbles have been drawn: the browser knows their height, so that the style sheet may leave out those that are
// far out of sight, and the list is as long as if they were there.
const toDraw = () => document.querySelectorAll(".message:not([data-drawn], [data-sending])");

function mark() {
  const bubbles = toDraw();
  // Two frames: in the first they are drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => bubbles.forEach((one) => (one.dataset.drawn = ""))));
}

for (const one of document.querySelectorAll("[data-drawn]")) delete one.dataset.drawn; // a kept page's, by another window
document.addEventListener("htmx:after:swap", mark);
mark();
