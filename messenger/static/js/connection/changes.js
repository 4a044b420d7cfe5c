// What changes comes over the socket, rendered. Where that does not fit what the page shows, it asks.
import { refresh } from "./catch-up.js";
import { lastSeq, listed, openChat, rows, total } from "../page/page-state.js";
import { socket } from "./socket.js";

const asker = document.getElementById("changes");

// What is pushed changes rows alone, not the title.
let beyond = Math.max(0, total() - listed());

function count(known) {
  const unread = beyond + listed();
  document.title = (unread ? `(${unread}) ` : "") + document.title.replace(/^\(\d+\) /, "");
  const isWhole = !document.querySelector("#more-conversations a") && !document.querySelector("[data-show]").dataset.show;
  if (!isWhole && rows().some((row) => !known.has(row.id))) refresh();
}

// An answer to a page that is no longer there brings rows, but not the title; ask again for the page that is.
document.addEventListener("htmx:before:swap", ({ detail: { ctx } }) => {
  if (ctx.sourceElement !== asker || ctx.askedIn === openChat()) return;
  ctx.title = null;
  refresh();
});

document.addEventListener("htmx:finally:swap", ({ detail: { ctx } }) => {
  if (!ctx.isPushed) beyond = Math.max(0, total() - listed());
});

function lacksSome({ with: other, seq }) {
  const chat = openChat();
  return chat?.dataset.chat === String(other) && seq > Number(lastSeq(chat)) + 1;
}

async function show(change) {
  const known = new Set(rows().map((row) => row.id));
  await htmx.swap({ sourceElement: asker, text: change.html, askedIn: openChat(), isPushed: true });
  count(known);
}

// What cannot be drawn so is asked for.
socket.on("page:changed", (change) => {
  if (change.html === null || lacksSome(change)) refresh();
  else show(change).catch(refresh);
});
