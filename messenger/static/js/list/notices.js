// The browser's notifications, one for each conversation: shown by the service worker where there is one, as phones need
// it, and closed as soon as they have nothing more to say.
import { leavePage } from "../page/leaving.js";
import { openChat } from "../page/page-state.js";
import { me } from "../page/person.js";
import { socket } from "../connection/socket.js";

const own = new Set(); // those that this page shows itself
const readUpTo = new Map(); // by conversation: the last seq that this person has read, here or elsewhere

const worker = () => navigator.serviceWorker?.getRegistration().catch(() => null);

export async function showNotice(name, body, { conversationId, senderId, seq }) {
  if (seq <= readUpTo.get(conversationId)) return;
  const data = { user: me, conversation: conversationId, other: String(senderId), path: `/conversations/${senderId}` };
  const options = { body, tag: `messenger-${me}-${conversationId}`, data };
  const registration = await worker();
  if (registration?.active) return registration.showNotification(name, options);
  const notice = new Notification(name, options);
  own.add(notice);
  notice.onclose = () => own.delete(notice);
  notice.onclick = () => (closeNotices((one) => one.other === data.other), window.focus(), goTo(data));
}

function goTo({ other, path }) {
  if (openChat()?.dataset.chat !== other) leavePage(() => location.assign(path));
}

async function closeNotices(isOver) {
  const shown = (await (await worker())?.getNotifications?.().catch(() => [])) ?? [];
  for (const notice of [...shown, ...own]) if (isOver(notice.data ?? {})) notice.close();
}

function closeWhatIsLookedAt() {
  const other = document.visibilityState === "visible" && openChat()?.dataset.chat;
  if (other) closeNotices((one) => one.other === other);
}

socket.on("message:read", ({ conversationId, readerId, seq }) => {
  if (String(readerId) !== me) return;
  readUpTo.set(conversationId, seq);
  closeNotices((one) => one.conversation === conversationId);
});
document.addEventListener("visibilitychange", closeWhatIsLookedAt);
document.addEventListener("htmx:after:swap", closeWhatIsLookedAt);
addEventListener("pagehide", () => own.forEach((notice) => notice.close()));
closeWhatIsLookedAt();
closeNotices(({ user }) => user !== me); // of somebody who was here before
