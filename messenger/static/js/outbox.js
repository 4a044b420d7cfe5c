// What was sent and is not yet known to be stored, oldest first: {key, other, clientId, content, at, refusal}. It
// outlives the tab, on this device and for this person; a key for each, so that tabs do not overwrite one another.
import { askFirst } from "./logout.js";
import { me } from "./person.js";

const prefix = `outbox-${me}-`;
const items = new Map(); // by key: the truth where nothing may be stored

function isOwn(key) {
  return key.startsWith(prefix);
}

/** What another tab left may be sent by this one: the server takes each once. */
export function load() {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith("outbox-") && !items.has(name))) {
    if (isOwn(key)) items.set(key, { ...JSON.parse(localStorage.getItem(key)), key });
    else localStorage.removeItem(key); // another person's, on a shared computer
  }
}

export const newClientId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

let latest = 0;

export function put(other, content) {
  const clientId = newClientId();
  latest = Math.max(latest + 1, Date.now());
  const item = { key: `${prefix}${latest}-${clientId}`, other, clientId, content, at: latest };
  keep(item);
  return item;
}

export function keep(item) {
  items.set(item.key, item);
  try {
    localStorage.setItem(item.key, JSON.stringify(item));
  } catch {
    // Storage full or refused: it lives as long as the page.
  }
}

export function drop(item) {
  items.delete(item.key);
  localStorage.removeItem(item.key);
}

export const unsent = () => [...items.values()].sort((a, b) => a.at - b.at);

/** Another tab has got it through, or taken it back. */
export function onDropped(react) {
  addEventListener("storage", ({ key, newValue }) => {
    const item = items.get(key);
    if (!item || newValue !== null) return;
    items.delete(key);
    react(item);
  });
}

askFirst(() => items.size > 0);
load();
