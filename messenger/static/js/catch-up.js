// A page that may have missed something asks for what it does not show yet, and asks again until it is answered.
import { showBehind } from "./connection.js";
import { openChat, view } from "./page-state.js";
import { request } from "./requests.js";
import { socket } from "./socket.js";

const DEADLINE = 4000; // ms
const SLOW = 1500;
const [SOONEST, LATEST] = [500, 5000]; // ms until it is asked again
const LONGEST = 15_000; // ms, however long the server wants one to wait
const asker = document.getElementById("changes");
let isDue = false;
let isAsking = false;
let failures = 0;
let endPause = () => {};
let stop;
let askedAt = Infinity;

/** Ask for what the page does not show yet, until it is answered. One question at a time. */
export async function refresh() {
  isDue = true;
  if (isAsking) return;
  isAsking = true;
  while (isDue) {
    isDue = false;
    const wait = await answered();
    failures = wait === null ? 0 : failures + 1;
    showBehind(failures > 0);
    if (wait !== null) await pause(wait);
  }
  isAsking = false;
}

/** The same, where something has changed that may let it through at last, or on another connection. */
export function refreshNow() {
  if (Date.now() - askedAt > SLOW) stop.abort();
  endPause();
  refresh();
}

function pause(wait) {
  isDue = true;
  const longest = Math.max(Math.min(LONGEST, wait), Math.min(LATEST, SOONEST * 2 ** (failures - 1)));
  return new Promise((resolve) => {
    endPause = resolve;
    setTimeout(resolve, longest * (0.5 + Math.random() / 2));
  });
}

/** Gives null, or how many milliseconds the server wants one to wait. */
async function answered() {
  const slow = setTimeout(showBehind, SLOW, true);
  stop = new AbortController();
  askedAt = Date.now();
  try {
    return await ask();
  } catch {
    return 0;
  } finally {
    askedAt = Infinity;
    clearTimeout(slow);
  }
}

async function ask() {
  const askedIn = openChat();
  const headers = { "HX-Request": "true", "HX-Current-URL": location.href, Accept: "text/html" };
  const url = `${asker.dataset.changes}?${new URLSearchParams(view())}`;
  const answer = await request(url, { headers, deadline: DEADLINE, stop });
  const { status, isOurs, text } = answer;
  if (!isOurs || status === 429 || status >= 500) return 1000 * (Number(answer.headers.get("Retry-After")) || 0);
  if (answer.headers.has("HX-Redirect")) location.href = answer.headers.get("HX-Redirect");
  if (answer.headers.has("HX-Refresh")) location.reload();
  if (status === 200) await htmx.swap({ sourceElement: asker, text, askedIn });
  if (answer.headers.has("HX-Trigger")) isDue = true;
  return null;
}

socket.on("sync", refresh);
socket.on("connect", refreshNow);
addEventListener("online", refreshNow);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refreshNow());
addEventListener("pageshow", ({ persisted }) => persisted && refreshNow());
