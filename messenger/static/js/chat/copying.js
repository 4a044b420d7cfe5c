// Copies a message. One stop for the Tab key, at the last message; the arrow keys go from there.
import { announce } from "../page/announcing.js";

const SHOWN = 1500;
const STEPS = { ArrowUp: -1, ArrowDown: 1 };
let stop = null;

async function copy(button) {
  const body = button.closest(".message").querySelector(".message__body");
  try {
    await navigator.clipboard.writeText(body.textContent);
  } catch {
    // No permission, or no https: the old way.
    getSelection().selectAllChildren(body);
    document.execCommand("copy");
    getSelection().removeAllRanges();
  }
  button.dataset.copy = "done";
  setTimeout(() => (button.dataset.copy = ""), SHOWN);
  announce(document.querySelector("[data-announcer]").dataset.copied);
}

function stopAt(button) {
  if (!button) return;
  if (stop && stop !== button) stop.tabIndex = -1;
  stop = button;
  stop.tabIndex = 0;
}

function lastButton() {
  let one = document.querySelector(".messages")?.lastElementChild;
  while (one && !one.matches(".message")) one = one.previousElementSibling;
  return one?.querySelector("[data-copy]");
}

const rest = () => document.activeElement !== stop && stopAt(lastButton());

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-copy]");
  if (button) copy(button);
});

document.addEventListener("keydown", (event) => {
  const step = STEPS[event.key];
  if (!step || !event.target.matches?.("[data-copy]")) return;
  const buttons = [...document.querySelectorAll("[data-copy]")];
  const next = buttons[buttons.indexOf(event.target) + step];
  event.preventDefault();
  if (!next) return;
  stopAt(next);
  next.focus();
});

document.addEventListener("htmx:after:swap", rest);
rest();
