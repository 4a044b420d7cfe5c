// The bubbles of what is not yet known to be stored: there at once, made of the server's own partial. The server's
// bubble takes their place as it comes (data-replaces), whether the ack, a push or a question brings it first.
import { openChat } from "../page/page-state.js";
import { unsent } from "./outbox.js";
import { reorder } from "./ordered-swap.js";
import { toLast } from "./scroll.js";

const id = (item) => `sending-${item.clientId}`;

const bubbleOf = (item) => document.querySelector(`[data-sending="${item.clientId}"]`);

const isThere = (item) => bubbleOf(item) || document.querySelector(`[data-replaces="${id(item)}"]`);

const clone = (name) => openChat().querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

// The school's clock, as in the server's bubbles.
function clock(moment) {
  const { timeZone } = openChat().querySelector("template[data-bubble]").dataset;
  return new Date(moment).toLocaleTimeString("fr", { hour: "2-digit", minute: "2-digit", timeZone });
}

export function showSending(item) {
  bubbleOf(item)?.remove();
  if (openChat()?.dataset.chat !== item.other || isThere(item)) return;
  const bubble = clone("bubble");
  bubble.id = id(item);
  bubble.dataset.sending = item.clientId;
  bubble.dataset.order = 1e15 + item.at;
  bubble.classList.add("message--sending");
  bubble.querySelector(".message__body").textContent = item.content;
  const time = bubble.querySelector("time");
  time.dateTime = new Date(item.at).toISOString();
  time.textContent = clock(item.at);
  time.removeAttribute("title");
  openChat().querySelector(".messages").append(bubble);
  reorder(bubble);
  openChat().querySelector("#unread")?.remove();
  toLast();
}

/** It keeps `data-sending` until the server's bubble comes: what precedes it may still be missing. */
export function showStored(item, message) {
  const bubble = bubbleOf(item);
  if (!bubble) return;
  const twin = document.getElementById(`message-${message.id}`);
  if (twin && twin !== bubble) return bubble.remove();
  bubble.id = `message-${message.id}`;
  bubble.dataset.order = message.seq;
  bubble.classList.remove("message--sending", "message--refused");
  bubble.querySelector("[data-refusal]")?.remove();
  reorder(bubble);
}

export function showRefused(item, refusal) {
  explain(item, refusal, "message--refused");
}

/** Not refused, but later: by itself or by the button. */
export function showWaiting(item, error) {
  explain(item, error, "message--sending");
}

function explain(item, { title, detail }, state) {
  const bubble = bubbleOf(item);
  if (!bubble) return;
  bubble.classList.remove("message--sending");
  bubble.classList.add(state);
  const reason = bubble.querySelector("[data-refusal]") ?? bubble.appendChild(clone("refusal"));
  const sentence = reason.querySelector("[data-reason]");
  const text = `${title}. ${detail}`;
  if (sentence.textContent !== text) sentence.textContent = text;
}

export const takeAway = (item) => bubbleOf(item)?.remove();

export function showUnsent() {
  const other = openChat()?.dataset.chat;
  for (const item of unsent().filter((one) => one.other === other && !isThere(one))) {
    showSending(item);
    if (item.refusal) showRefused(item, item.refusal);
  }
}

// A kept page may hold bubbles of another time.
for (const bubble of document.querySelectorAll("[data-sending]")) bubble.remove();
document.addEventListener("htmx:after:swap", showUnsent);
showUnsent();
