// A socket event is only a hint: it asks the server once what the page does not show yet. The cursors are read from the
// page at the moment the request leaves, so a missed event heals with the next one.
import { socket } from "./socket.js";

const KNOWN_ROWS = 30;

export const refresh = () => document.dispatchEvent(new Event("conversations:changed"));

export const openChat = () => document.querySelector("[data-chat]");

const lastSeq = (chat) => [...chat.querySelectorAll(".message")].at(-1)?.dataset.order ?? "0";

function view() {
  const rows = [...document.querySelectorAll("[data-version]")].slice(0, KNOWN_ROWS);
  const parameters = { known: rows.map((row) => row.dataset.version).join(" ") };
  const chat = openChat();
  if (chat) {
    parameters.with = chat.dataset.chat;
    parameters.after = lastSeq(chat);
    parameters.seen = chat.querySelector("#receipt")?.dataset.seq ?? "0";
  }
  return parameters;
}

document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  const { sourceElement, request } = ctx;
  if (sourceElement.id === "changes") {
    ctx.askedIn = openChat();
    request.action = `${sourceElement.getAttribute("hx-get")}?${new URLSearchParams(view())}`;
  } else if (sourceElement.dataset.composer) {
    for (const [name, value] of Object.entries(view())) request.body.set(name, value);
  }
});

// An answer to a page that is no longer there brings rows, but not the title; ask again for the page that is.
document.addEventListener("htmx:before:swap", ({ detail: { ctx } }) => {
  if (ctx.sourceElement.id !== "changes" || ctx.askedIn === openChat()) return;
  ctx.title = null;
  refresh();
});

for (const event of ["connect", "message:new", "message:read"]) socket.on(event, refresh);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refresh());
addEventListener("pageshow", ({ persisted }) => persisted && refresh());
