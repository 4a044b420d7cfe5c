// One message at a time, in order, over the socket; by REST where there is none. What gets no answer is sent again with
// the same client id, so it is stored once. What the server refuses stays, with its sentence; what must wait, waits.
import { refresh } from "./changes.js";
import { showRefused, showSending, showStored, showUnsent, showWaiting, takeAway } from "./bubbles.js";
import { drop, keep, load, onDropped, put, unsent } from "./outbox.js";
import { ask } from "./person.js";
import { socket } from "./socket.js";

const PATIENCE = 10_000;
const WITHOUT_SOCKET = 3_000; // before REST is tried
const AGAIN = 2_000;
let lostAt = Date.now();
let isSending = false;
let loaded = load();
let timer;

export function send(other, content) {
  showSending(put(other, content));
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
  const answer = await (socket.connected ? bySocket(item) : byRest(item)).catch(() => null);
  if (!answer) return AGAIN;
  if (answer.message) return stored(item, answer.message);
  return refused(item, answer.error);
}

const body = ({ other, content, clientId }) => ({ receiverId: Number(other), content, clientId });

const bySocket = (item) => socket.timeout(PATIENCE).emitWithAck("message:send", body(item));

async function byRest(item) {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), PATIENCE);
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": document.querySelector("[name=csrf_token]").value };
  const request = { method: "POST", headers, body: JSON.stringify(body(item)), signal: stop.signal };
  const response = await ask("/messages/send", request).finally(() => clearTimeout(late));
  const answer = await response.json(); // a proxy's error page is no answer
  if (response.ok) refresh();
  return response.ok ? answer : { error: { retryAfter: Number(response.headers.get("Retry-After")), ...answer } };
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
