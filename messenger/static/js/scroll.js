// The list sticks to its last message by itself (column-reverse). Our own message pulls it back down; another's, to one
// who reads further up, shows a way down.
const FURTHER_UP = -150;
let shown = null;

const list = () => document.querySelector(".chat__scroll");
const way = () => document.querySelector("[data-newer]");
const newest = () => [...document.querySelectorAll("[data-chat] .message")].at(-1)?.id;

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  const isNews = ctx.sourceElement.id === "changes" && newest() !== shown;
  shown = newest();
  if (!way()) return;
  if (ctx.draft) list().scrollTop = 0;
  else if (isNews && list().scrollTop < FURTHER_UP) way().hidden = false;
});

document.addEventListener("click", ({ target }) => target.closest("[data-newer]") && (list().scrollTop = 0));

document.addEventListener("scroll", ({ target }) => {
  if (target === list() && target.scrollTop > FURTHER_UP && way()) way().hidden = true;
}, { capture: true, passive: true });

// Older messages on top are not news: a screen reader does not announce them.
document.addEventListener("htmx:before:swap", ({ detail: { ctx } }) => {
  if (ctx.sourceElement.closest?.("#older")) ctx.target.setAttribute("aria-live", "off");
});
document.addEventListener("htmx:finally:swap", () => {
  const quiet = document.querySelector(".messages[aria-live=off]");
  if (quiet) setTimeout(() => quiet.setAttribute("aria-live", "polite"), 500);
});

shown = newest();
