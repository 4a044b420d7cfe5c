// An open chat in a visible tab is being read: say so, once for each last message.
import { openChat } from "./changes.js";
import { socket } from "./socket.js";

function read() {
  const chat = openChat();
  if (!chat || document.visibilityState !== "visible" || !socket.connected) return;
  const seq = Number([...chat.querySelectorAll(".message:not(.message--mine)")].at(-1)?.dataset.order ?? 0);
  if (seq <= Number(chat.dataset.readSeq)) return;
  const before = chat.dataset.readSeq;
  chat.dataset.readSeq = seq;
  socket.emit("message:read", { otherUserId: Number(chat.dataset.chat), seq }, (ack) => {
    if (!ack?.ok) chat.dataset.readSeq = before;
  });
}

socket.on("connect", read);
document.addEventListener("visibilitychange", read);
document.addEventListener("htmx:after:swap", read);
