// Offline is a state, not an error: a calm line while it lasts, and a way to find out why when it lasts long.
import { socket } from "./socket.js";

const GRACE = 700; // ms: a reconnection within this time is not worth a word
const LONG = 15_000; // ms
const lines = document.querySelectorAll("[data-connection] > [data-when]");
const help = document.querySelector("[data-help]");
let timers = [];
let leaving = false;

function show(state) {
  for (const line of lines) line.hidden = line.dataset.when !== state;
}

const state = () => (navigator.onLine ? "lost" : "offline");

function lost() {
  if (leaving || timers.length) return;
  timers = [
    setTimeout(() => show(state()), navigator.onLine ? GRACE : 0),
    setTimeout(() => (help.hidden = false), LONG),
  ];
}

function found() {
  timers.forEach(clearTimeout);
  timers = [];
  help.hidden = true;
  show(null);
}

socket.on("disconnect", lost);
socket.on("connect_error", lost);
socket.on("connect", found);
for (const event of ["online", "offline"]) addEventListener(event, () => !socket.connected && show(state()));
// Leaving the page closes the socket: that is no lost connection.
addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));
if (!navigator.onLine) lost();
