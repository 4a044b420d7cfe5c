// Which of the other person's messages are, or were, in sight: down to the last one that ends within the list's box, while
// somebody looks at the page.
import { openChat } from "../page/page-state.js";

const FURTHER_UP = -80; // px: who has moved less from the end than a line or two wants to stay there. Seen is what is seen.
const PIXEL = 1; // lengths on screen are fractions
let chat = null;
let seen = 0; // seq, in this chat

export const list = () => document.querySelector(".chat__scroll");
export const order = (element) => Number(element?.dataset.order ?? 0);
export const isVisible = () => document.visibilityState === "visible";
export const isFurtherUp = () => list().scrollTop < FURTHER_UP;

/** How far the other's messages in the open chat have been seen. */
export function seenUpTo() {
  if (chat !== openChat()) begin();
  return seen;
}

// In a chat that opens, what was read before is all that has been seen.
function begin() {
  chat = openChat();
  seen = Number(chat.dataset.readSeq);
}

function* theirsFromLast() {
  for (let one = openChat().querySelector(".messages").lastElementChild; one; one = one.previousElementSibling) {
    if (one.matches(".message:not(.message--mine)")) yield one;
  }
}

/** What is not seen yet, oldest first. */
export function unseen() {
  const found = [];
  for (const one of theirsFromLast()) {
    if (order(one) <= seenUpTo()) break;
    found.unshift(one);
  }
  return found;
}

/** Record what is in sight now as seen. */
export function recordSeen() {
  if (!isVisible()) return;
  const end = list().getBoundingClientRect().bottom + PIXEL;
  for (const one of theirsFromLast()) {
    if (order(one) <= seenUpTo()) return;
    if (one.getBoundingClientRect().bottom > end) continue;
    seen = order(one);
    return;
  }
}
