// Who is online, as far as the server has said; unknown looks like offline.
import { socket } from "../connection/socket.js";

const online = new Set();

function paint(root = document) {
  for (const element of root.querySelectorAll("[data-presence]")) {
    element.toggleAttribute("data-online", online.has(element.dataset.presence));
  }
}

socket.on("presence", ({ userId, online: isOnline }) => {
  if (isOnline) online.add(String(userId));
  else online.delete(String(userId));
  paint();
});
socket.on("disconnect", () => {
  online.clear();
  paint();
});
document.addEventListener("htmx:after:swap", () => paint());
paint(); // a kept page may show who was there at another time
