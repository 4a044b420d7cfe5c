// Says which messages have reached this device, so that their sender sees two ticks: together, twice a second at most for
// each person. What is read need not be said.
import { openChat } from "./page-state.js";
import { me } from "./person.js";
import { isAtLast } from "./sight.js";
import { socket } from "./socket.js";

const EVERY = 500; // ms
const told = new Map(); // by person: up to which seq
const reached = new Map();
let timer = null;

function tell() {
  timer = null;
  for (const [other, seq] of reached) socket.emit("message:delivered", { otherUserId: Number(other), seq }, () => {});
  reached.clear();
}

const isRead = (other) => openChat()?.dataset.chat === String(other) && isAtLast();

function note(other, seq) {
  if (isRead(other) || seq <= (told.get(other) ?? 0)) return;
  told.set(other, seq);
  reached.set(other, seq);
  timer ??= setTimeout(tell, EVERY);
}

function noteRows() {
  for (const row of document.querySelectorAll("[data-unread]:not([data-unread='0'])")) {
    note(Number(row.dataset.with), Number(row.dataset.version.split("-")[1]));
  }
}

socket.on("message:new", ({ senderId, seq }) => String(senderId) !== me && note(senderId, seq));
socket.on("disconnect", () => told.clear());
socket.on("connect", noteRows);
document.addEventListener("htmx:after:swap", noteRows);
