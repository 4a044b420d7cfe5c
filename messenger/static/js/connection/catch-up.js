// A page that may have missed something asks for what it does not show yet, and asks again until it is answered.
import { backOff, requiredPause } from "./backoff.js";
import { showBehind } from "./connection.js";
import { leavePage } from "../page/leaving.js";
import { openChat, view } from "../page/page-state.js";
import { request } from "./requests.js";
import { socket } from "./socket.js";

const DEADLINE = 4000; // ms
const SLOW = 1500;
const NO_ANSWER = { headers: new Headers() };
const asker = document.getElementById("changes");
let isDue = false;
let isAsking = false;
let failures = 0;
let endPause = () => {};
let isPauseRequired = false; // by the server
let stop;
let askedAt = Infinity;

/** Ask for what the page does not show yet, until it is answered. One question at a time. */
export async function refresh() {
  isDue = true;
  if (isAsking) return;
  isAsking = true;
  while (isDue) {
    isDue = false;
    const refusal = await attempt();
    failures = refusal ? failures + 1 : 0;
    showBehind(failures > 0);
    if (refusal) await pause(refusal);
  }
  isAsking = false;
}

/** The same, where something has changed that may let it through at last, or on another connection. */
function refreshNow() {
  if (Date.now() - askedAt > SLOW) stop.abort();
  if (!isPauseRequired) endPause();
  refresh();
}

function pause(refusal) {
  isDue = true;
  isPauseRequired = requiredPause(refusal) > 0;
  return new Promise((resolve) => {
    endPause = resolve;
    setTimeout(resolve, backOff(failures, refusal));
  });
}

/** Gives null where it was answered, or else what came. */
async function attempt() {
  const slow = setTimeout(showBehind, SLOW, true);
  stop = new AbortController();
  askedAt = Date.now();
  try {
    return await ask();
  } catch {
    return NO_ANSWER;
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
  if (!isOurs || status === 429 || status >= 500) return answer;
  if (answer.headers.has("HX-Refresh")) leavePage(() => location.reload());
  if (status === 200) await htmx.swap({ sourceElement: asker, text, askedIn });
  if (answer.headers.has("HX-Trigger")) isDue = true;
  return null;
}

socket.on("sync", refresh);
socket.on("connect", () => {
  isPauseRequired = false; // it takes us again
  refreshNow();
});
addEventListener("online", refreshNow);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && refreshNow());
addEventListener("pageshow", ({ persisted }) => persisted && refreshNow());
