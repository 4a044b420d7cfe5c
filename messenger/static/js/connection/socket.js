// One connection for the life of the page. The session cookie opens it, for the person whose page this is.
import { leavePage } from "../page/leaving.js";
import { closeIfOver, closePage, me } from "../page/person.js";

const POLL = 30_000; // ms: the server has a word every 25 s, and what is not aborted keeps one of six connections

export const socket = io({
  auth: { user: me },
  transports: ["websocket", "polling"],
  tryAllTransports: true,
  reconnectionDelay: 500, // then twice as long each time, give or take half, so that a school does not come back at once
  reconnectionDelayMax: 10_000,
  timeout: 6000,
  requestTimeout: 6000, // as long as there is no answer yet
});

// Some proxies let a WebSocket neither pass nor fail, on others each request hangs: after a failure the other transport
// goes first. (The client shortens the list of an attempt that fails, so this is a new one.)
let isPollingFirst = false;

export function takeTurns() {
  isPollingFirst = !isPollingFirst;
  socket.io.opts.transports = isPollingFirst ? ["polling", "websocket"] : ["websocket", "polling"];
}

socket.io.on("error", takeTurns);
socket.io.on("open", () => (socket.io.engine.transport.opts.requestTimeout = POLL));

socket.on("session:ended", ({ code } = {}) => (code === "role_changed" ? leavePage(() => location.reload()) : closePage(code)));

socket.on("connect_error", (error) => {
  // Refused for another reason: the database may be away. The library does not try again by itself then.
  if (!closeIfOver(error.data?.code) && !socket.active) setTimeout(() => socket.connect(), 2000 + 3000 * Math.random());
});

// The browser may know of a lost network long before the socket does.
addEventListener("offline", () => socket.io.engine?.close());
