// Offline is a state, not an error: a calm line while it lasts, and a way to find out why when it lasts long. So is a
// page that is behind: what it may have missed was asked for, and has not come.
import { socket } from "./socket.js";

const GRACE = 700; // ms: a reconnection within this time is not worth a word
const LONG = 15_000; // ms
const lines = document.querySelectorAll("[data-connection] > [data-when]");
const help = document.querySelector("[data-help]");
let timers = [];
let isLost = false;
let isBehind = false;
let isShown = false;
let leaving = false;

function state() {
  if (isLost) return navigator.onLine ? "lost" : "offline";
  return isBehind ? "behind" : null;
}

function show() {
  for (const line of lines) line.hidden = !isShown || line.dataset.when !== state();
}

function update() {
  if (!state()) {
    timers.forEach(clearTimeout);
    timers = [];
    help.hidden = true;
    isShown = false;
  } else if (!leaving && !timers.length) {
    timers = [
      setTimeout(appear, isLost && !navigator.onLine ? 0 : GRACE),
      setTimeout(() => (help.hidden = false), LONG),
    ];
  }
  show();
}

function appear() {
  isShown = true;
  show();
}

/** Whether something that the page may have missed was asked for in vain. */
export function showBehind(isSo) {
  isBehind = isSo;
  update();
}

function lost() {
  isLost = true;
  update();
}

socket.on("disconnect", lost);
socket.on("connect_error", lost);
socket.on("connect", () => {
  isLost = false;
  update();
});
for (const event of ["online", "offline"]) addEventListener(event, () => isLost && appear());
// Leaving the page closes the socket: that is no lost connection.
addEventListener("pagehide", () => (leaving = true));
addEventListener("pageshow", () => (leaving = false));
if (!navigator.onLine) lost();
