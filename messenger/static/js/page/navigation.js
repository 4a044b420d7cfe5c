// Moving between conversations without a page load: the socket stays, the rest of the page is told where we are.
import { refresh } from "../connection/catch-up.js";
import { restoreDraft } from "../chat/composer.js";

const main = document.getElementById("main");
const people = document.getElementById("people");

export function mark() {
  for (const link of document.querySelectorAll(".conversation")) {
    if (link.pathname === location.pathname) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  for (const field of document.querySelectorAll("[data-current-path]")) field.value = location.pathname;
}

let wasTyping = false;
document.addEventListener("htmx:before:swap", () => (wasTyping = document.activeElement.matches("textarea")));

export function focusArrival() {
  const hasKeyboard = matchMedia("(min-width: 48rem) and (pointer: fine)").matches;
  const arrival = ((hasKeyboard || wasTyping) && main.querySelector("textarea")) || main.querySelector("h1");
  (arrival ?? main).focus({ preventScroll: true });
}

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  mark();
  const isArrival = ctx.push || ctx.request?.headers["HX-History-Restore-Request"];
  if (!isArrival) return;
  people.replaceChildren();
  document.querySelector("[data-people-search]").reset();
  restoreDraft();
  focusArrival();
  refresh();
});

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-close-people]")) document.querySelector("[data-people-search]").reset();
});

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (ctx.target === people && ctx.sourceElement.matches?.("a:not([data-chip])")) document.getElementById("people-query").focus();
});
