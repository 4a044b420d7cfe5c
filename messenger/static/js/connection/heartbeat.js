// A connection may stand and carry nothing any more: after a sleep, or behind a proxy that hangs. It is asked when that
// is likely, and replaced. While an attempt to connect hangs too, a small request finds out when the path is free.
import { request } from "./requests.js";
import { socket, takeTurns } from "./socket.js";

const [SOONEST, LATEST] = [2000, 10_000]; // ms until a connection is taken for dead
const SILENCE = 29_000; // ms: the server has a word every 25 s
const TICK = 1000; // ms
const SLEPT = 10_000; // ms between two ticks
const HANGS = 2500; // ms, of an attempt to connect
const PROBE = 2000; // ms
const REST = 8000; // ms that a new attempt has before the path is tried again: it may be slow, not hung
const TRIPS = 4; // for a connection, where the path is tried in one
const ALL_KEPT = 6; // connections that a browser keeps alive: any of them may be dead

let heardAt = Date.now();
let roundTrip = Infinity; // ms, as last measured on this connection
let attemptAt = Date.now(); // null between two attempts
let probeAt = 0;
let probes = 0;
let isHung = false;
let isChecking = false;
let tickedAt = Date.now();

/** Begin anew, without waiting for the back-off. What has ended for good (`session:ended`) stays so. */
function renew() {
  if (!socket.active) return;
  attemptAt = Date.now();
  socket.disconnect().connect();
}

const patience = () => Math.min(LATEST, Math.max(SOONEST, 3 * roundTrip));

/** Ask whether the connection still carries; if there is none, try at once. */
export async function check() {
  if (!socket.connected && attemptAt === null) renew();
  if (!socket.connected || isChecking) return;
  isChecking = true;
  const askedAt = Date.now();
  const answer = socket.timeout(patience()).emitWithAck("connection:check", {});
  await answer.then(() => (roundTrip = Date.now() - askedAt), () => {});
  isChecking = false;
  if (!socket.connected || heardAt >= askedAt) return;
  renew();
  isPathFree(ALL_KEPT);
}

/** Asked on `count` connections at once; the deadline closes those that are dead. */
function isPathFree(count) {
  const asked = { method: "HEAD", cache: "no-store", deadline: PROBE };
  const one = () => request("/healthz", asked).then(({ isOurs }) => isOurs || Promise.reject());
  return Promise.any(Array.from({ length: count }, one)).catch(() => false);
}

async function probe() {
  probeAt = Infinity;
  const askedAt = Date.now();
  const isFree = await isPathFree(probes++ ? 1 : ALL_KEPT);
  const now = Date.now();
  const isSlow = attemptAt !== null && now - attemptAt < TRIPS * (now - askedAt);
  const isHelped = isFree && !isSlow;
  probeAt = now + (isHelped ? REST : 500 + 1000 * Math.random());
  if (!isHelped || socket.connected) return;
  if (attemptAt !== null) takeTurns();
  renew();
}

function tick() {
  const now = Date.now();
  const hasSlept = now - tickedAt > SLEPT;
  tickedAt = now;
  if (hasSlept || (socket.connected && now - heardAt > SILENCE)) check();
  if (socket.connected || !socket.active) return;
  if (attemptAt !== null && now - attemptAt > HANGS) isHung = true;
  if (isHung && now > probeAt) probe();
}

const hear = () => (heardAt = Date.now());
for (const sign of ["packet", "ping", "open"]) socket.io.on(sign, hear);
socket.io.on("reconnect_attempt", () => (attemptAt = Date.now()));
socket.io.on("error", () => {
  // Refused at once: a server that starts again is not to be overrun, so the back-off holds.
  if (Date.now() - attemptAt < HANGS) isHung = false;
  attemptAt = null;
});
socket.on("connect", () => {
  roundTrip = Infinity;
  check(); // what opening it took is no measure: the path may have hung meanwhile
  attemptAt = null;
  isHung = false;
  probeAt = probes = 0;
});
setInterval(tick, TICK);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && check());
document.addEventListener("resume", check);
for (const sign of ["online", "pageshow", "focus"]) addEventListener(sign, check);
