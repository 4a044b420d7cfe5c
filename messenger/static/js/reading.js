// What is in sight of a chat in a visible tab is being read: say so, once for each last message.
import { openChat } from "./page-state.js";
import { lastOfTheirsAfter, seenUpTo } from "./scroll.js";
import { socket } from "./socket.js";

const PATIENCE = 5000; // ms

function read() {
  const chat = openChat();
  if (!chat || document.visibilityState !== "visible" || !socket.connected) return;
  const before = chat.dataset.readSeq;
  const seq = Math.min(lastOfTheirsAfter(Number(before)), seenUpTo());
  if (seq <= Number(before)) return;
  chat.dataset.readSeq = seq;
  socket.timeout(PATIENCE).emit("message:read", { otherUserId: Number(chat.dataset.chat), seq }, (error, ack) => {
    if ((error || !ack.ok) && chat.dataset.readSeq === String(seq)) chat.dataset.readSeq = before;
  });
}

socket.on("connect", read);
document.addEventListener("visibilitychange", read);
document.addEventListener("htmx:after:swap", read);

// Once the list rests: what reading changes on the page would stop it halfway.
let resting;
const readAtRest = () => {
  clearTimeout(resting);
  resting = setTimeout(read, 150);
};
document.addEventListener("scroll", readAtRest, { capture: true, passive: true });
