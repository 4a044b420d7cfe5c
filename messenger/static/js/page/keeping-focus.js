// Who moves by keys does not lose their place when a swap takes away what had the focus: its successor gets it.
let held = null;
let wasInChat = false;
let lastRow = null;

document.addEventListener("htmx:before:swap", () => {
  held = document.activeElement;
  wasInChat = Boolean(held.closest(".messages"));
  lastRow = document.getElementById("conversations")?.lastElementChild;
});

function successor(target) {
  if (held.isConnected) return held; // it was moved
  if (held.matches("[data-chip]")) return target.querySelector(`[data-chip="${held.dataset.chip}"]`);
  if (held.matches(".people a")) return target.querySelector(`.people a[href="${held.getAttribute("href")}"]`);
  if (wasInChat) return document.querySelector(".chat__scroll");
  if (target.id === "more-conversations") return lastRow?.nextElementSibling?.querySelector("a");
  return null;
}

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (!held || held === document.body || document.activeElement !== document.body) return;
  const next = successor(ctx.target) ?? document.getElementById("main").querySelector("h1, [tabindex]");
  next?.focus({ preventScroll: true });
});
