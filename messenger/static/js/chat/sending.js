// One message at a time, in order, over the socket; by REST where there is none. What gets no answer is sent again with
// the same client id, so it is stored once. What the server refuses stays, with its sentence; what must wait, waits.
import { showRefused, showSending, showStored, showUnsent, showWaiting, takeAway } from "./bubbles.js";
import { drop, keep, load, onDropped, put, unsent } from "./outbox.js";
import { post } from "./posting.js";
import { socket } from "../connection/socket.js";

const WITHOUT_SOCKET = 3_000; // before REST is tried
const AGAIN = 2_000;
const SOON = 200; // where there is a new connection
let lostAt = Date.now();
let isSending = false;
let loaded = load();
let timer;

/** `written`: what the sender writes in a message, in the names of `message:send`. */
export function send(other, written) {
  showSending(put(other, written));
  work();
}

async function work() {
  if (isSending) return;
  isSending = true;
  clearTimeout(timer);
  let delay = 0;
  try {
    await loaded; // what was written before goes first
    for (let item; !delay && (item = unsent().find(({ refusal }) => !refusal)); ) delay = await attempt(item);
  } finally {
    isSending = false;
  }
  if (delay) timer = setTimeout(work, delay);
}

/** Gives 0 when the item is dealt with, or how many milliseconds to wait. */
async function attempt(item) {
  const isDue = socket.connected || Date.now() - lostAt >= WITHOUT_SOCKET;
  if (!isDue) return WITHOUT_SOCKET;
  const answer = await post(item).catch(() => null);
  if (!answer) return socket.connected ? SOON : AGAIN;
  if (answer.message) return stored(item, answer.message);
  return refused(item, answer.error);
}

function stored(item, message) {
  drop(item);
  showStored(item, message);
  return 0;
}

function refused(item, error) {
  if (error.status === 401 || error.code === "other_account") return AGAIN; // the page is about to close
  if (error.status === 429 || error.status >= 500) {
    showWaiting(item, error);
    return (error.retryAfter || 0) * 1000 || AGAIN;
  }
  item.refusal = { title: error.title, detail: Object.values(error.errors ?? { detail: error.detail }).join(" ") };
  keep(item);
  showRefused(item, item.refusal);
  return 0;
}

document.addEventListener("click", ({ target }) => {
  const clientId = target.closest("[data-retry], [data-discard]")?.closest("[data-sending]")?.dataset.sending;
  const item = clientId && unsent().find((one) => one.clientId === clientId);
  if (!item) return;
  delete item.refusal;
  if (target.closest("[data-discard]")) {
    drop(item);
    takeAway(item);
  } else {
    keep(item);
    showSending(item);
  }
  document.querySelector("[data-composer] textarea")?.focus({ preventScroll: true });
  work();
});

async function begin() {
  await loaded;
  showUnsent();
  work();
}

socket.on("connect", () => ((loaded = load()), begin()));
socket.on("disconnect", () => (lostAt = Date.now()));
addEventListener("online", work);
onDropped(takeAway);
begin();
