// From the click on a person to their chat: who is named is at once the one who was clicked, and what is typed
// meanwhile is for them. Should the chat not come, the page is as it was.
import { refresh } from "../connection/catch-up.js";
import { restoreDraft } from "./composer.js";
import "./history.js"; // the address is that of the chat before it is named
import { focusArrival, mark } from "../page/navigation.js";

const main = document.getElementById("main");
const template = document.querySelector("template[data-next-chat]");
let opening = null; // {ctx, chat, before}

// From the history comes an address alone.
function linkOf({ sourceElement, request }) {
  if (!request.headers["HX-History-Restore-Request"]) return sourceElement.closest?.(".conversation");
  return [...document.querySelectorAll(".conversation")].find((link) => link.pathname === location.pathname);
}

const isOpen = (other) => main.querySelector("[data-chat]")?.dataset.chat === other;

function named(link, other) {
  const chat = template.content.firstElementChild.cloneNode(true);
  const form = chat.querySelector("form");
  form.action = link.href;
  form.dataset.composer = other;
  const name = link.querySelector(".conversation__name").textContent;
  chat.querySelector(".chat__header h1").textContent = name;
  chat.querySelector(".chat__header h1").before(link.querySelector(".avatar").cloneNode(true));
  chat.querySelector(".chat__role").textContent = link.querySelector(".conversation__role").textContent;
  chat.querySelector("textarea").ariaLabel = name;
  return chat;
}

document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  const link = ctx.target === main && linkOf(ctx);
  const other = link && link.pathname.split("/").pop();
  if (!link || isOpen(other)) return;
  const before = opening?.chat.isConnected ? opening.before : [...main.childNodes];
  opening = { ctx, chat: named(link, other), before };
  main.replaceChildren(opening.chat);
  mark();
  restoreDraft();
  if (matchMedia("(min-width: 48rem) and (pointer: fine)").matches) main.querySelector("textarea").focus();
});

function goBack() {
  if (opening.chat.isConnected) {
    main.replaceChildren(...opening.before);
    refresh(); // what came meanwhile found no chat
  }
  opening = null;
}

document.addEventListener("htmx:before:history:restore", (event) => {
  if (opening && !event.defaultPrevented) goBack();
  mark();
  if (document.activeElement === document.body) focusArrival(); // or else the browser keeps it there
});

document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
  if (opening?.ctx === ctx) goBack(); // a second click on the same person ends the first request
});
