// "… is writing": told to the other at most every 3 s, shown for 5 s or until the message comes.
import { socket } from "../connection/socket.js";

const TELL_EVERY = 3000;
const SHOW_FOR = 5000;
const timers = new Map();
let told = 0;

function show(userId, visible) {
  const line = document.querySelector(`[data-typing="${userId}"]`);
  if (line) line.hidden = !visible;
}

document.addEventListener("input", ({ target, isTrusted }) => {
  const form = target.closest?.("[data-composer]");
  if (!form || !isTrusted || !target.value || Date.now() - told < TELL_EVERY) return;
  told = Date.now();
  socket.volatile.emit("typing", { receiverId: Number(form.dataset.composer) });
});

document.addEventListener("submit", () => (told = 0));

socket.on("typing", ({ userId }) => {
  clearTimeout(timers.get(userId));
  show(userId, true);
  timers.set(userId, setTimeout(() => show(userId, false), SHOW_FOR));
});
socket.on("message:new", ({ senderId }) => show(senderId, false));
