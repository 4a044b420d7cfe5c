// Says which messages have reached this device, so that their sender sees two ticks: together, twice a second at most for
// each person. What has been seen by then is read (reading.js), which need not be said.
import { openChat } from "../page/page-state.js";
import { me } from "../page/person.js";
import { seenUpTo } from "./sight.js";
import { socket } from "../connection/socket.js";

const EVERY = 500; // ms
const told = new Map(); // by person: up to which seq
const reached = new Map();
let timer = null;

function tell() {
  timer = null;
  for (const [other, seq] of reached) {
    if (!isSeen(other, seq)) socket.emit("message:delivered", { otherUserId: Number(other), seq }, () => {});
  }
  reached.clear();
}

const isSeen = (other, seq) => openChat()?.dataset.chat === String(other) && seq <= seenUpTo();

function note(other, seq) {
  if (seq <= (told.get(other) ?? 0)) return;
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
