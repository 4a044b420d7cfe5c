// A screen reader hears what is new, once: the other's messages in the open chat. The list itself is not live, since
// bubbles are replaced, markers move and older messages join.
import { openChat } from "./page-state.js";

const MOST = 5; // spoken at once
const line = document.querySelector("[data-announcer]");
let chat = null;
let told = 0;

export const announce = (text) => (line.textContent = text);

function newMessages() {
  const found = [];
  for (let one = openChat().querySelector(".messages").lastElementChild; one; one = one.previousElementSibling) {
    if (Number(one.dataset.order) <= told) break;
    if (one.matches(".message:not(.message--mine)")) found.unshift(one);
  }
  return found;
}

function tell() {
  if (!openChat()) return;
  const found = newMessages();
  const isArrival = chat !== openChat();
  chat = openChat();
  if (!found.length) return;
  told = Number(found.at(-1).dataset.order);
  const name = chat.querySelector(".chat__name").textContent;
  if (!isArrival) announce(`${name} : ${found.slice(-MOST).map((one) => one.querySelector(".message__body").textContent).join(". ")}`);
}

document.addEventListener("htmx:after:swap", () => {
  if (chat !== openChat()) told = 0;
  tell();
});
tell();
