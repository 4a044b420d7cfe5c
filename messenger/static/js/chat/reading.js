// What is in sight of a chat in a visible tab is being read: say so, once for each last message. Without a socket it goes
// by REST, and again until it is answered.
import { backOff } from "../connection/backoff.js";
import { refresh } from "../connection/catch-up.js";
import { openChat } from "../page/page-state.js";
import { request } from "../connection/requests.js";
import "./scroll.js"; // which shows what is unread first
import { seenUpTo } from "./sight.js";
import { socket } from "../connection/socket.js";

const DEADLINE = 5000; // ms
const WITHOUT_SOCKET = 3000; // ms before REST is tried
const unsaid = new Map(); // by person: up to which seq
let lostAt = Date.now();
let isSaying = false;
let failures = 0;
let endPause = () => {};

function read() {
  const chat = openChat();
  if (!chat || document.visibilityState !== "visible" || seenUpTo() <= Number(chat.dataset.readSeq)) return;
  chat.dataset.readSeq = seenUpTo();
  unsaid.set(chat.dataset.chat, seenUpTo());
  say();
}

async function say() {
  if (isSaying) return;
  isSaying = true;
  while (unsaid.size) {
    const [[other, seq]] = unsaid;
    const wait = await attempt(other, seq).catch(() => failed());
    if (wait) await pause(wait);
    else if (unsaid.get(other) === seq) unsaid.delete(other);
  }
  isSaying = false;
}

function pause(wait) {
  return new Promise((resolve) => {
    endPause = resolve;
    setTimeout(resolve, wait);
  });
}

/** Gives 0 where it has been answered, or how many milliseconds to wait. */
function attempt(other, seq) {
  if (socket.connected) return bySocket(other, seq);
  const wait = lostAt + WITHOUT_SOCKET - Date.now();
  return wait > 0 ? Promise.resolve(wait) : byRest(other, seq);
}

function failed(answer) {
  failures += 1;
  return backOff(failures, answer);
}

const isRefusedForNow = (status) => status === 429 || status >= 500;

async function bySocket(other, seq) {
  const { ok, error } = await socket.timeout(DEADLINE).emitWithAck("message:read", { otherUserId: Number(other), seq });
  if (!ok && isRefusedForNow(error.status)) return failed();
  failures = 0;
  return 0;
}

async function byRest(other, seq) {
  const headers = { "Content-Type": "application/json", "X-CSRF-TOKEN": document.querySelector("[name=csrf_token]").value };
  const asked = { method: "POST", headers, body: JSON.stringify({ seq }), deadline: DEADLINE };
  const answer = await request(`/messages/conversation/${other}/read`, asked);
  if (!answer.isOurs || isRefusedForNow(answer.status)) return failed(answer);
  failures = 0;
  refresh(); // the list says it too
  return 0;
}

socket.on("disconnect", () => (lostAt = Date.now()));
socket.on("connect", () => endPause());
document.addEventListener("visibilitychange", read);
document.addEventListener("htmx:after:swap", read);

// Once the list rests: what reading changes on the page would stop it halfway.
let resting;
const readAtRest = () => {
  clearTimeout(resting);
  resting = setTimeout(read, 150);
};
document.addEventListener("scroll", readAtRest, { capture: true, passive: true });
addEventListener("resize", readAtRest);
read();
