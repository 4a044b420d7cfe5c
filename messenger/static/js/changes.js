// What changes comes over the socket, rendered. A page that may have missed something asks for what it does not show
// yet; the cursors are read from the page at the moment the request leaves.
import { socket } from "./socket.js";

const KNOWN_ROWS = 30;
const asker = document.getElementById("changes");

export const refresh = () => document.dispatchEvent(new Event("conversations:changed"));

export const openChat = () => document.querySelector("[data-chat]");

// A bubble that the server has not rendered yet does not count: what precedes it may be missing.
function lastSeq(chat) {
  let one = chat.querySelector(".messages").lastElementChild;
  while (one && !one.matches(".message:not([data-sending])")) one = one.previousElementSibling;
  return one?.dataset.order ?? "0";
}

const rows = () => [...document.querySelectorAll("[data-version]")];
const newestRows = () => rows().slice(0, KNOWN_ROWS);

// The title says how many are unread, in conversations beyond those listed too. What is pushed changes rows alone.
const total = () => Number(/^\((\d+)\)/.exec(document.title)?.[1] ?? 0);
const listed = () => rows().reduce((sum, row) => sum + Number(row.dataset.unread), 0);
let beyond = Math.max(0, total() - listed());

function count(known) {
  const unread = beyond + listed();
  document.title = (unread ? `(${unread}) ` : "") + document.title.replace(/^\(\d+\) /, "");
  const isWhole = !document.querySelector("#more-conversations a") && !document.querySelector("[data-show]").dataset.show;
  if (!isWhole && rows().some((row) => !known.has(row.id))) refresh();
}

function view() {
  const parameters = { known: newestRows().map((row) => row.dataset.version).join(" "), unread: total() };
  const chat = openChat();
  if (chat) {
    parameters.with = chat.dataset.chat;
    parameters.after = lastSeq(chat);
    parameters.writable = chat.querySelector("textarea") ? "True" : "False";
    parameters.seen = chat.querySelector("#receipt")?.dataset.revision ?? "0";
    parameters.delivered = chat.querySelector("#delivered")?.dataset.revision ?? "0";
  }
  return parameters;
}

document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  if (ctx.sourceElement !== asker) return;
  ctx.askedIn = openChat();
  ctx.request.action = `${asker.getAttribute("hx-get")}?${new URLSearchParams(view())}`;
});

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
  if (change.html === null || lacksSome(change)) return refresh();
  const known = new Set(rows().map((row) => row.id));
  await htmx.swap({ sourceElement: asker, text: change.html, askedIn: openChat(), isPushed: true });
  count(known);
}

socket.on("page:changed", show);
for (const missed of ["connect", "sync"]) socket.on(missed, refresh);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
addEventListener("pageshow", ({ persisted }) => persisted && refresh());
