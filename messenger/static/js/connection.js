// Offline is a state, not an error: a calm line while it lasts.
import { socket } from "./socket.js";

const GRACE = 700; // a reconnection within this time is not worth a word
const banner = document.querySelector("[data-connection]");
let timer;
let leaving = false;

function lost() {
  clearTimeout(timer);
  if (leaving) return;
  timer = setTimeout(() => (banner.hidden = false), navigator.onLine ? GRACE : 0);
}

socket.on("disconnect", lost);
socket.on("connect_error", lost);
socket.on("connect", () => {
  clearTimeout(timer);
  banner.hidden = true;
});
// Leaving the page closes the socket: that is no lost connection.
addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));
