// The tabs of one person: whether one is looked at, which of them speaks for all, and which chat each has open. Looking and
// speaking are locks, which end with the tab, whatever ends it; without https the tabs ask one another.
import { openChat } from "../page/page-state.js";
import { me } from "../page/person.js";

const SPEAKS_FOR = 3000; // ms: until the other tabs have heard of it too
const LOOKED_AT = `messenger:${me}:looked-at`;
let lookAway = null;
const loadWords = async () => new (await import("./tab-words.js")).TabWords(me);
const words = navigator.locks ? null : loadWords().catch(() => null);

function tell() {
  if (document.visibilityState !== "visible") {
    lookAway?.();
    lookAway = null;
  } else if (!lookAway) {
    const looked = new Promise((end) => (lookAway = end));
    navigator.locks?.request(LOOKED_AT, { mode: "shared" }, () => looked).catch(() => {});
  }
}

/** Whether this person has one of their tabs before them. */
export async function isLookedAt() {
  if (document.visibilityState === "visible") return true;
  if (words) return (await words)?.isAnotherLookedAt();
  const { held } = await navigator.locks.query();
  return held.some(({ name }) => name === LOOKED_AT);
}

/** Let one of the tabs that hear of something do what is to be done about it. */
export async function once(name, act) {
  const speak = async () => {
    await act();
    await new Promise((end) => setTimeout(end, SPEAKS_FOR));
  };
  if (words) return (await (await words)?.isFirst(name)) && act();
  return navigator.locks.request(`messenger:${me}:${name}`, { ifAvailable: true }, (lock) => lock && speak());
}

document.addEventListener("visibilitychange", tell);
tell();

// The service worker asks before it shows a chat: a tab's address, as it knows it, may be an earlier one.
navigator.serviceWorker?.addEventListener("message", ({ data, ports }) => {
  if (data === "which chat?") ports[0].postMessage({ user: me, chat: openChat()?.dataset.chat ?? "" });
});
navigator.serviceWorker?.startMessages();
