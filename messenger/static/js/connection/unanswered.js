// What was asked for by a click or a search and does not come. Nobody waits for the rest: it is asked for again.
import { isLeaving, leavePage } from "../page/leaving.js";
import { fetchAgain } from "./requests.js";
import { socket } from "./socket.js";

const SOON = 2000; // ms
const people = document.getElementById("people");
const note = document.querySelector("[data-unanswered]");

// Without a network, or a server, the service worker has whole pages, but no parts of them.
const isAlone = () => !navigator.onLine || (!socket.connected && navigator.serviceWorker?.controller);

function clickAgain(link) {
  const click = () => link.isConnected && link.click();
  if (socket.connected) setTimeout(click, SOON);
  else socket.once("connect", click);
}

function leave(ctx, path) {
  ctx.keepIndicators = true; // as htmx says it where a page is left
  leavePage(() => location.assign(path));
}

function tell(ctx) {
  const { sourceElement, target, request } = ctx;
  const link = sourceElement?.closest("a[href]");
  if (request.headers["HX-History-Restore-Request"]) leavePage(() => location.reload()); // the address has changed already
  else if (link?.closest("#older, #more-conversations")) clickAgain(link);
  else if (link && (isAlone() || link.matches(".chat__back"))) leave(ctx, link.href);
  else if (link || target === people) people.replaceChildren(note.content.cloneNode(true));
}

document.addEventListener("htmx:error", ({ detail: { ctx } }) => ctx && !isLeaving() && tell(ctx));

// Where the server is away a proxy answers, with a page that is none of ours; or ours says that it cannot now.
document.addEventListener("htmx:after:request", (event) => {
  const { ctx } = event.detail;
  const { status, headers } = ctx.response;
  const isOurs = headers.has("X-Request-ID") && !(status >= 500 && ctx.sourceElement.closest("#older, #more-conversations"));
  if (status < 400 || isOurs) return;
  event.preventDefault();
  tell(ctx);
});

document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
  if (ctx.request.method === "GET") ctx.fetch = fetchAgain;
});
