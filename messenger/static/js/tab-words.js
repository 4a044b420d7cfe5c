// What Web Locks tell of the tabs of one person, where a browser has none, as on plain http: by words among them.
import { me } from "./person.js";

const TAKES = 300; // ms, at most, until a word is answered
const REMEMBERED = 60_000; // ms
const tab = Math.random();
const claims = new Map(); // by name: the least of the tabs that claim it
const channel = "BroadcastChannel" in window ? new BroadcastChannel(`messenger:${me}:tabs`) : null;
let lookedAt = 0; // when another tab has said so

const answers = () => new Promise((end) => setTimeout(end, TAKES));

function note({ claim, by }) {
  if (!claims.has(claim)) setTimeout(() => claims.delete(claim), REMEMBERED);
  claims.set(claim, Math.min(by, claims.get(claim) ?? by));
}

/** Whether this tab is the one of those that claim something. Who hears of it late finds it claimed. */
export async function isFirst(claim) {
  if (claims.has(claim)) return false;
  note({ claim, by: tab });
  channel?.postMessage({ claim, by: tab });
  await answers();
  return claims.get(claim) === tab;
}

export async function isAnotherLookedAt() {
  const askedAt = performance.now();
  channel?.postMessage({ asks: true });
  await answers();
  return lookedAt >= askedAt;
}

channel?.addEventListener("message", ({ data }) => {
  if (data.claim) note(data);
  if (data.isLookedAt) lookedAt = performance.now();
  if (data.asks && document.visibilityState === "visible") channel.postMessage({ isLookedAt: true });
});
