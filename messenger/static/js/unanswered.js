// What was asked for by a click or a search and does not come. Nobody waits for the rest: it is asked for again.
import { socket } from "./socket.js";

const people = document.getElementById("people");
const note = document.querySelector("[data-unanswered]");

// Without a network, or a server, the service worker has whole pages, but no parts of them.
const isAlone = () => !navigator.onLine || (!socket.connected && navigator.serviceWorker?.controller);

function tell({ sourceElement, target, request }) {
  const link = sourceElement?.closest("a[href]");
  if (request.headers["HX-History-Restore-Request"]) location.reload(); // the address has changed already
  else if (link?.closest("#older, #more-conversations")) socket.once("connect", () => link.isConnected && link.click());
  else if (link && (isAlone() || link.matches(".chat__back"))) location.assign(link.href);
  else if (link || target === people) people.replaceChildren(note.content.cloneNode(true));
}

document.addEventListener("htmx:error", ({ detail: { ctx } }) => ctx && tell(ctx));

// Where the server is away a proxy answers, with a page that is none of ours.
document.addEventListener("htmx:after:request", (event) => {
  const { ctx } = event.detail;
  if (ctx.response.status < 500 || ctx.response.headers.has("X-Request-ID")) return;
  event.preventDefault();
  tell(ctx);
});
