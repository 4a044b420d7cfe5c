// The list starts at its last message by itself (column-reverse). Who reads further up stays where they are, is told
// how many have come, and shown a way down. Our own message pulls the list down.
import { openChat } from "../page/page-state.js";
import { reorder } from "./ordered-swap.js";
import { isFurtherUp, isVisible, list, order, recordSeen, seenUpTo, unseen } from "./sight.js";

let chat = null;
let kept = null; // from the top of the list, while a swap is under way

export const toLast = () => list() && (list().scrollTop = 0);

/** Record what is in sight, and show the way down to what is not. */
function update() {
  if (!openChat()) return;
  recordSeen();
  showWayDown();
}

function showWayDown() {
  const way = document.querySelector("[data-newer]");
  if (!way) return;
  const left = unseen().length;
  way.toggleAttribute("data-shown", isFurtherUp() || left > 0);
  // Written only when it changes: a new layout would stop the list halfway, where the Home key has it on its way.
  const count = String(left);
  if (way.dataset.newer === count) return;
  way.dataset.newer = count;
  way.querySelector("[data-newer-count]").textContent = count;
  way.querySelector(".badge").hidden = count === "0";
}

/** A chat that opens shows the first unread message, or else the last one. */
function arrive() {
  chat = openChat();
  showFirstUnread();
}

function showFirstUnread() {
  const divider = openChat().querySelector("#unread");
  const above = divider ? divider.getBoundingClientRect().top - list().getBoundingClientRect().top : 0;
  if (above < 0) list().scrollTop += above;
}

/** What comes while the tab is hidden stands below a line of its own. */
function divide() {
  const [first] = unseen();
  const divider = openChat().querySelector("#unread");
  if (isVisible() || !first || order(divider) > seenUpTo()) return;
  divider?.remove();
  const line = openChat().querySelector("template[data-unread-line]").content.firstElementChild.cloneNode(true);
  line.dataset.order = order(first) - 0.6;
  openChat().querySelector(".messages").append(line);
  reorder(line);
}

document.addEventListener("htmx:before:swap", ({ detail: { ctx } }) => {
  kept = ctx.sourceElement.id === "changes" && openChat() && isFurtherUp() ? list().scrollHeight + list().scrollTop : null;
});

document.addEventListener("htmx:after:swap", () => {
  if (!openChat()) return;
  if (chat !== openChat()) arrive();
  else if (kept !== null) list().scrollTop = kept - list().scrollHeight;
  update();
  divide();
});

document.addEventListener("visibilitychange", () => {
  if (!isVisible() || !openChat()) return;
  if (order(openChat().querySelector("#unread")) > seenUpTo()) showFirstUnread();
  update();
});

document.addEventListener("click", ({ target }) => {
  if (!target.closest("[data-newer]")) return;
  toLast();
  list().focus({ preventScroll: true });
});

document.addEventListener("scroll", ({ target }) => target === list() && update(), { capture: true, passive: true });
addEventListener("resize", update);

if (openChat()) {
  arrive();
  update();
}
